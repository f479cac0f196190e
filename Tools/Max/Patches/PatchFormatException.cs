namespace Tactus.Tools.Max.Patches;

/// <summary>A file is no patch that Max could open; the message is one sentence that says where and why.</summary>
internal sealed class PatchFormatException(string message, Exception? inner = null) : Exception(message, inner);
