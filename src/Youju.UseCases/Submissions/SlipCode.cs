namespace Youju.UseCases.Submissions;

/// <summary>The code of a slip: as people compare it, and as a camera reads it.</summary>
internal static class SlipCode
{
    /// <summary>How what is in the code begins.</summary>
    public const string Mark = "youju";

    private const int ShownDigits = 16;
    private const int GroupLength = 4;

    /// <summary>A digest as people compare it by eye: its first sixteen digits in fours.</summary>
    public static string ShortenDigest(string digest) =>
        string.Join('-', digest[..ShownDigits].Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>Whose content it is, and its whole digest.</summary>
    public static string DescribeContent(string key, string digest) => $"{Mark}:{key}:{digest}";
}
