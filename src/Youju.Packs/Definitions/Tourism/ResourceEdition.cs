using Youju.Packs.Definitions.Marks;

namespace Youju.Packs.Definitions.Tourism;

/// <summary>One edition of a standard by which tourism resources are classified and evaluated.</summary>
public sealed record ResourceEdition
{
    /// <summary>Its title as people tell it from others: GB/T 18972-2017.</summary>
    public required string Title { get; init; }

    /// <summary>The first day on which it was in force.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; null for one in force.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Where its list was seen, or that it was not.</summary>
    public string? Source { get; init; }

    /// <summary>The main classes, by code: A.</summary>
    public IReadOnlyDictionary<string, ResourceClass> Classes { get; init; } =
        new Dictionary<string, ResourceClass>();

    public UnitEvaluation Evaluation { get; init; } = new();

    /// <summary>All types with the classes they lie in, in the order of the list.</summary>
    public IEnumerable<ListedType> ListTypes() =>
        from main in Classes
        from sub in main.Value.Subclasses
        from type in sub.Value.Types
        select new ListedType(
            type.Key,
            type.Value.Name,
            type.Value.Mark,
            sub.Key,
            sub.Value.Name,
            main.Key,
            main.Value.Name
        );
}

/// <summary>主类: a main class of resources.</summary>
public sealed record ResourceClass
{
    public required string Name { get; init; }

    /// <summary>By code: AA.</summary>
    public IReadOnlyDictionary<string, ResourceSubclass> Subclasses { get; init; } =
        new Dictionary<string, ResourceSubclass>();
}

/// <summary>亚类: a class of resources within a main class.</summary>
public sealed record ResourceSubclass
{
    public required string Name { get; init; }

    public required NoticeMark Mark { get; init; }

    /// <summary>By code: AAA.</summary>
    public IReadOnlyDictionary<string, ResourceType> Types { get; init; } =
        new Dictionary<string, ResourceType>();
}

/// <summary>基本类型: what a single resource is.</summary>
public sealed record ResourceType
{
    public required string Name { get; init; }

    public required NoticeMark Mark { get; init; }
}

/// <summary>A type with the classes it lies in.</summary>
/// <param name="Mark">What its name rests on.</param>
public sealed record ListedType(
    string Code,
    string Name,
    NoticeMark Mark,
    string SubclassCode,
    string Subclass,
    string MainCode,
    string Main
);
