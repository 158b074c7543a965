namespace Youju.Formats.Findings;

/// <summary>How the program signs its results.</summary>
public static class Tool
{
    public const string Name = "youju";

    public const string ChineseName = "有据";

    /// <summary>The version without the build's commit, so that the same sources sign alike everywhere.</summary>
    public static string Version { get; } = typeof(Tool).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
