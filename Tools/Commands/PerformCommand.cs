using System.CommandLine;
namespace Tactus.Tools.Commands;
internal static class PerformCommand { public static Command Create() => new("perform", "x"); }
