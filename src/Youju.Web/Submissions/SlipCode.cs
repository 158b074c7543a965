namespace Youju.Web.Submissions;

/// <summary>What stands in the QR code of a slip.</summary>
internal static class SlipCode
{
    /// <summary>How what is in the code begins.</summary>
    public const string Mark = "youju";

    /// <summary>Whose content it is, and its whole digest.</summary>
    public static string DescribeContent(string key, string digest) => $"{Mark}:{key}:{digest}";
}
