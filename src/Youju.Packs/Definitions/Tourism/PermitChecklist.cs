using Youju.Packs.Definitions.Marks;

namespace Youju.Packs.Definitions.Tourism;

/// <summary>What must be done before an event of a size, counted back from its first day.</summary>
public sealed record PermitChecklist
{
    public required string Title { get; init; }

    public string? Source { get; init; }

    /// <summary>From how many expected persons a session it is needed.</summary>
    public required int Persons { get; init; }

    /// <summary>From how many on it is no longer this one; null for no end.</summary>
    public int? Below { get; init; }

    /// <summary>Who gives the permit.</summary>
    public required string By { get; init; }

    public required IReadOnlyList<PermitTask> Tasks { get; init; }
}

/// <summary>One thing to do before an event.</summary>
public sealed record PermitTask
{
    public required string Label { get; init; }

    /// <summary>How many days before the first day it must be done.</summary>
    public required int Before { get; init; }

    /// <summary>Whether working days are meant.</summary>
    public bool Working { get; init; }

    public required NoticeMark Mark { get; init; }
}
