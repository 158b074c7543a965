namespace Youju.Packs.Definitions.Lexicons;

/// <summary>The names of what budget reports measure, with the other words in use for each.</summary>
public sealed record LabelLexicon
{
    public IReadOnlyList<LabelDefinition> Labels { get; init; } = [];

    /// <summary>Sets of labels that, where all are given, leave nothing of the whole out.</summary>
    public IReadOnlyList<LabelFamily> Families { get; init; } = [];

    /// <summary>Groups of labels that texts put for one another when they name the whole of a share: 总支出 for 本年支出合计.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Kin { get; init; } = [];

    /// <summary>Labels that cut across others, so that adding them to their neighbours counts twice: “三公”经费.</summary>
    public IReadOnlyList<string> Slices { get; init; } = [];

    /// <summary>Pairs of characters that stand in the name of any budget subject: 支出, 管理.</summary>
    public IReadOnlyList<string> CommonPairs { get; init; } = [];
}

/// <summary>One thing that is measured: 人员经费, also called 人员支出.</summary>
public sealed record LabelDefinition
{
    public required string Name { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];
}

/// <summary>A whole and the parts that fill it: 基本支出 = 人员经费 + 公用经费.</summary>
public sealed record LabelFamily
{
    public required string Whole { get; init; }

    public required IReadOnlyList<string> Parts { get; init; }
}
