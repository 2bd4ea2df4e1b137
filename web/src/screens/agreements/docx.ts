import { AlignmentType, BorderStyle, Document, Footer, HeadingLevel, Packer } from 'docx';
import { PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';

import { t } from '../../messages/messages.svelte';
import type { AgreementText, ClauseText } from './text';

/** The text as a file of Word, to be negotiated and signed. Its words are those of the screen. */
export function docx_of(text: AgreementText): Promise<Blob> {
  const words = new Words(text);
  const document = new Document({
    creator: 'liaise',
    title: text.title,
    styles: { default: { document: { run: { font, size: 22 } } } },
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1247, right: 1247 } } },
        footers: { default: new Footer({ children: [words.page_number()] }) },
        children: [
          words.paragraph(text.title, { heading: HeadingLevel.TITLE, spacing: { after: 120 } }),
          words.paragraph(text.state, { spacing: { after: 240 } }, { italics: true }),
          words.heading(t('agreements.text.parties')),
          ...text.parties.map((party) => words.item(party)),
          ...(text.legal_basis
            ? [words.heading(t('agreements.field.legal_basis')), words.paragraph(text.legal_basis)]
            : []),
          ...text.days.map((day) => words.paragraph(day)),
          ...text.clauses.flatMap((clause) => clause_of(clause, text, words)),
          words.heading(t('agreements.text.signatures')),
          words.signatures(),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

/** Letters that every office program has, also for Arabic. */
const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Calibri' };
const hair = { style: BorderStyle.SINGLE, size: 4, color: '888888' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const unframed = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
/** Of the table of what may be told, in hundredths of the page: what it is for needs the most. */
const widths = [17, 14, 15, 17, 13, 24];
const tags: Record<string, string> = { en: 'en-GB', fr: 'fr-FR', ar: 'ar-SA' };

function clause_of(clause: ClauseText, { term_heads }: AgreementText, words: Words) {
  return [
    words.heading(`${clause.number}. ${clause.title}`),
    ...clause.paragraphs.map((paragraph) => words.paragraph(paragraph)),
    ...clause.options.map((option) => words.item(option)),
    ...(clause.never
      ? [words.paragraph(`${t('agreements.clauses.never')} ${clause.never}`)]
      : []),
    ...(clause.terms.length > 0 ? [words.table([term_heads, ...clause.terms])] : []),
  ];
}

/** Paragraphs that run as the language does. */
class Words {
  private readonly is_right_to_left: boolean;
  private readonly parties: string[];
  private readonly tag: string;

  constructor({ is_right_to_left, language, parties }: AgreementText) {
    this.is_right_to_left = is_right_to_left;
    this.parties = parties;
    this.tag = tags[language] ?? 'en-GB';
  }

  paragraph(text: string, how: IParagraphOptions = {}, run: IRunOptions = {}): Paragraph {
    return new Paragraph({
      bidirectional: this.is_right_to_left,
      spacing: { after: 120 },
      ...how,
      children: [this.run(text, run)],
    });
  }

  heading(text: string): Paragraph {
    const heading = HeadingLevel.HEADING_2;
    return this.paragraph(text, { heading, keepNext: true, spacing: { before: 280, after: 100 } });
  }

  item(text: string): Paragraph {
    return this.paragraph(text, { bullet: { level: 0 }, spacing: { after: 60 } });
  }

  page_number(): Paragraph {
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      bidirectional: this.is_right_to_left,
      children: [new TextRun({ font, size: 18, children: [PageNumber.CURRENT] })],
    });
  }

  table(rows: string[][]): Table {
    return new Table({
      visuallyRightToLeft: this.is_right_to_left,
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map(
        (row, at) =>
          new TableRow({
            tableHeader: at === 0,
            cantSplit: true,
            children: row.map((cell, column) => this.cell(cell, at === 0, widths[column])),
          }),
      ),
    });
  }

  /** A place for each party to sign, with its name, the day and the hand. */
  signatures(): Table {
    return new Table({
      visuallyRightToLeft: this.is_right_to_left,
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: unframed,
      rows: this.parties.map(
        (party) =>
          new TableRow({
            cantSplit: true,
            children: [
              new TableCell({
                margins: { bottom: 700 },
                children: [
                  this.paragraph(party, { keepNext: true }, { bold: true }),
                  ...['name', 'day', 'hand'].map((what) =>
                    this.paragraph(t(`agreements.text.sign_${what}`), {
                      // All sign on one page, as far as there is room.
                      keepNext: party !== this.parties.at(-1),
                      spacing: { after: 120 },
                    }),
                  ),
                ],
              }),
            ],
          }),
      ),
    });
  }

  private cell(text: string, is_head: boolean, width = 100 / widths.length): TableCell {
    return new TableCell({
      width: { size: width, type: WidthType.PERCENTAGE },
      borders: { top: hair, bottom: hair, left: hair, right: hair },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      children: [
        this.paragraph(text, { spacing: { after: 0 } }, { bold: is_head, size: 18 }),
      ],
    });
  }

  private run(text: string, how: IRunOptions): TextRun {
    return new TextRun({
      rightToLeft: this.is_right_to_left,
      language: { value: this.tag, bidirectional: this.tag },
      color: '000000',
      font,
      ...how,
      text,
    });
  }
}
