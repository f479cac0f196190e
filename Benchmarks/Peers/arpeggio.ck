// The arpeggio in ChucK: chuck --silent arpeggio.ck:VOICES:SECONDS
// Each voice is a shred that goes round eight pitches in sixteenths at 120 bpm.
[60, 64, 67, 72, 76, 72, 67, 64] @=> int pitches[];
Std.atoi(me.arg(0)) => int voices;
Std.atof(me.arg(1)) => float seconds;
0 => int events;
0 => int sum;

fun void voice(int i)
{
    0.125::second * i / voices => now;
    for (0 => int step; true; step++)
    {
        pitches[step % 8] + i % 12 +=> sum;
        events++;
        0.125::second => now;
    }
}

for (0 => int i; i < voices; i++) spork ~ voice(i);
seconds::second => now;
chout <= "events " <= events <= IO.newline();
