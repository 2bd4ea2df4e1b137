// Disks of the test's own, small enough to be filled and to be spoilt.
import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdtempSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ran = (...words) => spawnSync(words[0], words.slice(1), { encoding: 'utf8' });

/** A disk in memory; nothing where this machine lets nobody mount one. */
export function a_disk_in_memory(t, megabytes) {
  const path = mkdtempSync(join(tmpdir(), 'liaise-disk-'));
  const mounted = ran('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'none', path);
  if (mounted.status !== 0) return not_to_be_had(t, path, mounted);
  t.after(() => {
    ran('umount', '--lazy', path);
    rmSync(path, { recursive: true, force: true });
  });
  return { path, only_to_be_read: () => remounted(path, 'remount,ro') };
}

// What the kernel does to a disk of ext4 that is at an end, and what perl asks it by.
const endings = {
  /** Gives up writing, as after an error of the disk. */
  'can only be read any more': (path) => remounted(path, 'remount,abort'),
  /** Lets go of all that it had not brought to the disk (FS_IOC_SHUTDOWN without a log flush). */
  'loses its power': (path) => {
    const { status, stderr } = ran('perl', '-e',
      'open(my $d, "<", $ARGV[0]) or die; my $how = pack("L", 2); ' +
      'ioctl($d, 0x8004587d, $how) or die "$!"', path);
    if (status !== 0) throw new Error(stderr);
  },
};
export const ways_to_end = Object.keys(endings);

/** A disk in a file, with ext4, that comes to an end, and can be mounted again as after a start. */
export function a_disk_that_ends(t, megabytes) {
  const path = mkdtempSync(join(tmpdir(), 'liaise-disk-'));
  const image = `${path}.image`;
  closeSync(openSync(image, 'w'));
  truncateSync(image, megabytes * 2 ** 20);
  t.after(() => {
    ran('umount', '--lazy', path);
    rmSync(path, { recursive: true, force: true });
    rmSync(image, { force: true });
  });
  const mount = () => ran('mount', '-o', 'loop,errors=remount-ro', image, path);
  const made = ran('mkfs.ext4', '-q', '-F', image);
  const mounted = made.status === 0 ? mount() : made;
  if (mounted.status !== 0) return not_to_be_had(t, path, mounted);
  return {
    path,
    end: (how) => endings[how](path),
    mount_again: () => {
      for (const { status, stderr } of [ran('umount', path), mount()])
        if (status !== 0) throw new Error(stderr);
    },
  };
}

function remounted(path, how) {
  const { status, stderr } = ran('mount', '-o', how, path);
  // Who asks ext4 to give up is told that it now can only be read.
  if (status !== 0 && !how.includes('abort')) throw new Error(stderr);
}

function not_to_be_had(t, path, { stderr, error }) {
  rmSync(path, { recursive: true, force: true });
  t.skip(`not shown here: this machine mounts no disk for the test (${stderr ?? error})`);
  return undefined;
}

/** Puts a folder onto a disk. */
export function brought_onto(disk, folder) {
  const data = join(disk.path, 'data');
  cpSync(folder, data, { recursive: true });
  ran('chmod', '700', data);
  return data;
}

/** Fills a disk to its last byte; what it gives makes room again. */
export function filled(disk) {
  const file = join(disk.path, 'filler');
  const opened = openSync(file, 'w');
  for (let bytes = 2 ** 20; bytes >= 1; bytes = Math.floor(bytes / 2)) {
    try {
      for (;;) writeSync(opened, Buffer.alloc(bytes));
    } catch (failure) {
      if (failure.code !== 'ENOSPC') throw failure;
    }
  }
  closeSync(opened);
  return { make_room: () => rmSync(file) };
}
