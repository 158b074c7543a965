namespace Youju.Packs.Definitions.Scoring;

/// <summary>What a place calls the sheets that are scored.</summary>
public sealed record ScoreTitles
{
    /// <summary>The sheet of the whole unit.</summary>
    public string Overall { get; init; } = "整体支出";

    /// <summary>The sheet of one project; its name follows in brackets.</summary>
    public string Project { get; init; } = "项目支出";

    /// <summary>The sheet of the indicators that every unit has alike.</summary>
    public string Common { get; init; } = "共性指标";
}
