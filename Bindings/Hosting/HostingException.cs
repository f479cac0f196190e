namespace Tactus.Hosting;

/// <summary>Something that was asked for on the command line cannot be done; the message is one sentence that says what to do.</summary>
public sealed class HostingException(string message, Exception? inner = null) : Exception(message, inner);
