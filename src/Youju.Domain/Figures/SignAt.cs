namespace Youju.Domain.Figures;

/// <summary>Whether one of some signs stands at a place of a text, which may lie outside of it.</summary>
internal static class SignAt
{
    public static bool IsOneOf(string text, int at, string signs)
    {
        return at >= 0 && at < text.Length && signs.Contains(text[at]);
    }
}
