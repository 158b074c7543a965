using System.Text;

namespace Youju.Storage.Steps;

/// <summary>The last line of a step.yaml: the hash of what stands above it, so that the last step is sealed as well.</summary>
internal static class StepSeal
{
    private const string Entry = "seal: ";

    public static string AddSeal(string text) => $"{text}{Entry}{HashText(text)}\n";

    /// <summary>Whether a step.yaml says what it said when it was written; null where it has no seal.</summary>
    public static bool? Holds(string text)
    {
        var at = text.LastIndexOf("\n" + Entry, StringComparison.Ordinal);
        return at < 0 ? null : AddSeal(text[..(at + 1)]) == text;
    }

    private static string HashText(string text) => WholeState.HashBytes(Encoding.UTF8.GetBytes(text));
}
