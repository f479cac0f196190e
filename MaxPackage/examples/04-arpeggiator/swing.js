/// <reference path="tactus.d.ts" />
// Swing: of each pair of notes the first is twice as long as the second.
every("1/24", ({ position }) => {
  const third = Math.round(position * 6) % 3;
  if (third === 0) controls.arp.step = 1 / 3;
  if (third === 2) controls.arp.step = 1 / 6;
});
