using Youju.Packs.Definitions.Marks;

namespace Youju.Packs.Definitions.Tourism;

/// <summary>How a single resource is scored and graded.</summary>
public sealed record UnitEvaluation
{
    /// <summary>评价因子, by key.</summary>
    public IReadOnlyDictionary<string, EvaluationFactor> Factors { get; init; } =
        new Dictionary<string, EvaluationFactor>();

    /// <summary>From the highest to the lowest.</summary>
    public IReadOnlyList<ResourceGrade> Grades { get; init; } = [];

    /// <summary>What a total below the lowest grade is called.</summary>
    public string Unranked { get; init; } = "未获等级";

    /// <summary>Names for several grades together, of which more than one usage exists.</summary>
    public IReadOnlyList<GradeGroup> Groups { get; init; } = [];
}

/// <summary>One thing that is scored.</summary>
public sealed record EvaluationFactor
{
    public required string Label { get; init; }

    /// <summary>The item it counts to: 资源要素价值.</summary>
    public string? Item { get; init; }

    /// <summary>From the highest to the lowest; a value between two belongs to the lower.</summary>
    public IReadOnlyList<FactorBand> Bands { get; init; } = [];

    /// <summary>Whether a unit without it has a grade all the same, as with an addition.</summary>
    public bool Optional { get; init; }
}

/// <summary>A stretch of points and what they stand for.</summary>
public sealed record FactorBand
{
    public required decimal From { get; init; }

    public required decimal To { get; init; }

    /// <summary>By which words a scorer chooses it, apart from the points.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public required NoticeMark Mark { get; init; }
}

/// <summary>A grade and the total from which it is given.</summary>
public sealed record ResourceGrade
{
    public required string Label { get; init; }

    public required decimal From { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public required NoticeMark Mark { get; init; }
}

/// <summary>A name for several grades together: 优良级.</summary>
public sealed record GradeGroup
{
    public required string Label { get; init; }

    public required IReadOnlyList<string> Grades { get; init; }

    /// <summary>Who counts so; shown beside the number.</summary>
    public string? Source { get; init; }

    public required NoticeMark Mark { get; init; }
}
