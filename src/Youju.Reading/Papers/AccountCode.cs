namespace Youju.Reading.Papers;

/// <summary>The code of an account as programs print it: 720101, 7201.01, 7201\\01\\301.</summary>
internal static class AccountCode
{
    /// <summary>What may part its levels.</summary>
    public const string Separators = ".-\\/_";

    /// <summary>Its digits; null where the words are no code.</summary>
    public static string? ReadDigits(string words) =>
        words.Length > 0
        && words.All(sign => char.IsAsciiDigit(sign) || Separators.Contains(sign))
        && string.Concat(words.Where(char.IsAsciiDigit)) is { Length: > 0 } digits
            ? digits
            : null;
}
