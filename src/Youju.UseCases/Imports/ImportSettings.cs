using Youju.Import.Requests;
using Youju.Storage;

namespace Youju.UseCases.Imports;

/// <summary>What is asked of an import.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Into">The dossier.</param>
public sealed record ImportSettings(string File, DossierId Into)
{
    /// <summary>What time it is, for what is recorded.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The year of a dossier that is yet to be made.</summary>
    public int? Year { get; init; }

    /// <summary>The packs of a dossier that is yet to be made; none where the file is to decide.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];

    /// <summary>The file is evidence, whatever else it may be.</summary>
    public bool IsEvidence { get; init; }

    /// <summary>What it proves, by key.</summary>
    public IReadOnlyList<string> Proves { get; init; } = [];

    /// <summary>What it shows, in a person's words.</summary>
    public string? Note { get; init; }

    public string? Register { get; init; }

    public IReadOnlyList<ColumnMap> Maps { get; init; } = [];

    public IReadOnlyList<ColumnMap> Constants { get; init; } = [];

    public string? Unit { get; init; }

    /// <summary>Sees how far the reading is, and may end it; null where nobody looks.</summary>
    public ImportWatch? Watch { get; init; }

    /// <summary>Told how each sheet of records was understood, and what of a file cannot be taken as it stands.</summary>
    public Action<UnderstoodSheet>? TellSheet { get; init; }

    /// <summary>The day up to which amounts executed count, where someone said it.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Everything is told and nothing is written.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Where what was not taken is written; beside the file unless said.</summary>
    public string? Output { get; init; }
}
