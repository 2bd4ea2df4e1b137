/** Gives an element a width in pixels. Through the object model: a style attribute in the markup
    would be refused by the page's content security policy. */
export function sized(element: HTMLElement, width: number) {
  const set = (to: number) => (element.style.inlineSize = `${to}px`);
  set(width);
  return { update: set };
}
