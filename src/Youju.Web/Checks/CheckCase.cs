using Youju.Formats.Findings;

namespace Youju.Web.Checks;

/// <summary>How far the check of an upload has come.</summary>
public enum CheckState
{
    Waiting,
    Done,
    Failed,
}

/// <summary>An upload that is checked, as it is kept.</summary>
/// <param name="Name">As the person called the file.</param>
public sealed record CheckCase(string Id, string Name, string Ending, DateTimeOffset Added)
{
    public CheckState State { get; init; }

    /// <summary>The dossier whose report it is; null for an upload.</summary>
    public string? Dossier { get; init; }

    /// <summary>What the dossier was when its report was checked.</summary>
    public string? Version { get; init; }

    public Tally? Tally { get; init; }

    /// <summary>Why there is no result, in Chinese.</summary>
    public string? Trouble { get; init; }

    /// <summary>What a person should know about the check itself, in Chinese.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
