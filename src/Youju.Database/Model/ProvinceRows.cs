namespace Youju.Database.Model;

/// <summary>A key of the pages, which every node reads.</summary>
internal sealed class KeyRow
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}

/// <summary>A form that was handed in: what was typed into it and comes late is no draft any more.</summary>
internal sealed class HandInRow
{
    /// <summary>The hash of the form as one browser had it before it once.</summary>
    public required string Sheet { get; init; }

    public required string At { get; init; }
}

/// <summary>Work that was asked for, from then until it is done or given up.</summary>
internal sealed class JobRow
{
    public required string Id { get; init; }

    /// <summary>Jobs of one line are done one after the other, in the order of <see cref="Number"/>.</summary>
    public required string Line { get; init; }

    public required int Number { get; init; }

    public required string Kind { get; init; }

    /// <summary>What it is about, as the kind understands it.</summary>
    public required string Subject { get; init; }

    /// <summary>What else the kind must know, as JSON.</summary>
    public required string Input { get; init; }

    /// <summary>The hash of a file that it works on; null where there is none.</summary>
    public string? Source { get; init; }

    /// <summary>Under which key its result is kept.</summary>
    public required string ResultKey { get; init; }

    /// <summary>What a person calls it, in Chinese.</summary>
    public required string Title { get; init; }

    /// <summary>The login of the one who asked; empty where nobody signs in by name.</summary>
    public required string Owner { get; init; }

    public required string AskedAt { get; init; }

    public required string State { get; set; }

    /// <summary>How often somebody has begun it.</summary>
    public required int Attempts { get; set; }

    /// <summary>Before when nobody begins it.</summary>
    public required string NextAt { get; set; }

    /// <summary>When it was last put into the queue; empty before.</summary>
    public required string QueuedAt { get; set; }

    public string? Worker { get; set; }

    /// <summary>Until when the worker has it for himself; he prolongs it as long as he lives.</summary>
    public string? LeaseUntil { get; set; }

    public required int Done { get; set; }

    public required int Total { get; set; }

    /// <summary>What went wrong the last time, in Chinese.</summary>
    public string? Trouble { get; set; }

    public string? EndedAt { get; set; }
}

/// <summary>A result, by what it was made from; the first one stands.</summary>
internal sealed class ResultRow
{
    public required string Key { get; init; }

    public required string Kind { get; init; }

    /// <summary>The hash of its content, under which that lies in the store of results.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What is told of it without opening it, as JSON.</summary>
    public required string Told { get; init; }

    public required string MadeAt { get; init; }
}
