namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>One thing that left the patch: a note-on, a note-off (velocity 0), or a controller's value.</summary>
/// <param name="Time">When, in ms of Max's scheduler.</param>
/// <param name="Due">When the object before it meant it to be, in ms.</param>
/// <param name="Pitch">The pitch, or the value.</param>
/// <param name="Velocity">0 ends the note.</param>
/// <param name="Channel">The MIDI channel.</param>
internal readonly record struct Heard(double Time, double Due, long Pitch, long Velocity, long Channel);

/// <summary>What should be heard.</summary>
/// <param name="Time">When, in ms of Max's scheduler; exact.</param>
/// <param name="Pitch">The pitch, or the value.</param>
/// <param name="Channel">The MIDI channel.</param>
/// <param name="IsLanding">Whether its onset lies so short after a start or a jump of Max's transport that the news of it cannot have been to the engine and back; or so short after the host came that its clock and Max's are still being related.</param>
/// <param name="IsOptional">Whether it may as well not be heard: it was due in the very moment of a stop or a jump, or while nobody was there to play it.</param>
internal readonly record struct Expected(double Time, long Pitch, long Channel, bool IsLanding = false, bool IsOptional = false);
