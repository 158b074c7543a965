namespace Youju.Database.Model;

/// <summary>A dossier: one unit in one year.</summary>
internal sealed class DossierRow
{
    /// <summary>The unit's id and the year: unit-3f9a2c7d10be-2024.</summary>
    public required string Id { get; init; }

    public required string Unit { get; set; }

    public required int Year { get; set; }

    /// <summary>The digest of its parts: what whoever writes must have seen.</summary>
    public required string Version { get; set; }

    public string? FrozenBy { get; set; }

    public string? FrozenAt { get; set; }

    /// <summary>Why nothing may be written; null while it may.</summary>
    public string? FrozenWhy { get; set; }
}

/// <summary>One of the text files of a dossier, to the byte as people wrote it.</summary>
internal sealed class PartRow
{
    public required string Dossier { get; init; }

    public required string Path { get; init; }

    public required byte[] Content { get; set; }

    public required string Sha256 { get; set; }
}

/// <summary>A step that changed a dossier.</summary>
internal sealed class StepRow
{
    public required string Dossier { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>When, with the offset it was noted with.</summary>
    public required string At { get; init; }

    public required string By { get; init; }

    public string? File { get; init; }

    public string? Sha256 { get; init; }

    /// <summary>What it did, a line each.</summary>
    public required string Told { get; init; }

    /// <summary>Who took it back, and when; null while it stands.</summary>
    public string? UndoneBy { get; set; }

    public string? UndoneAt { get; set; }
}

/// <summary>What a step changed in one part: enough to take it back, and to show what it was.</summary>
internal sealed class ChangeRow
{
    public required string Dossier { get; init; }

    public required int Step { get; init; }

    public required string Path { get; init; }

    /// <summary>What stood there before; null where nothing did.</summary>
    public byte[]? Before { get; init; }

    public string? BeforeSha256 { get; init; }

    public required string AfterSha256 { get; init; }

    /// <summary>What it had written, kept when it is taken back; null while that stands.</summary>
    public byte[]? After { get; set; }
}

/// <summary>A line of the log, which holds the hash of the line before it.</summary>
internal sealed class LogRow
{
    public required long Number { get; init; }

    /// <summary>When, in UTC.</summary>
    public required string At { get; init; }

    public required string By { get; init; }

    /// <summary>What was done: save, undo, freeze, release, remove.</summary>
    public required string Verb { get; init; }

    public required string Dossier { get; init; }

    public required string Detail { get; init; }

    public required string Hash { get; init; }
}
