namespace Tactus.Sessions;

/// <summary>A request cannot be met; the message is the sentence that the performer gets.</summary>
internal sealed class RefusedException(string sentence) : Exception(sentence);
