namespace Youju.Web.Hosting;

/// <summary>The ending of a name that somebody gave.</summary>
internal static class FileEnding
{
    /// <summary>Only what surely is the ending of a name becomes part of a path; nothing of it else.</summary>
    public static string ReadSafe(string name) =>
        Path.GetExtension(name) is { Length: > 1 and <= 6 } ending
        && ending.Skip(1).All(char.IsAsciiLetterOrDigit)
            ? ending
            : "";
}
