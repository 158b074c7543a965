using Microsoft.EntityFrameworkCore;

namespace Youju.Database.Model;

/// <summary>What was done to a submission; rows are added and never changed.</summary>
internal sealed class SubmissionActRow
{
    public required string Dossier { get; init; }

    public required int Number { get; init; }

    public required string Kind { get; init; }

    public required string By { get; init; }

    /// <summary>When, in UTC.</summary>
    public required string At { get; init; }

    /// <summary>The whole act as a line of JSON; the log has its hash.</summary>
    public required string Act { get; init; }
}

/// <summary>A text of a dossier as it was handed in.</summary>
internal sealed class RoundPartRow
{
    public required string Dossier { get; init; }

    public required int Round { get; init; }

    public required string Path { get; init; }

    public required byte[] Content { get; init; }
}

/// <summary>A random sample, with the seed that draws it again.</summary>
internal sealed class DrawRow
{
    public required int Number { get; init; }

    public required string By { get; init; }

    public required string At { get; init; }

    public required int Year { get; init; }

    public required string Seed { get; init; }

    public required int Percent { get; init; }

    /// <summary>The keys of the dossiers, a line each.</summary>
    public required string Keys { get; init; }
}

/// <summary>The tables of submissions.</summary>
internal static class SubmissionModel
{
    public static void DescribeTables(ModelBuilder model)
    {
        model
            .Entity<SubmissionActRow>()
            .ToTable("submission_acts")
            .HasKey(row => new { row.Dossier, row.Number });
        model
            .Entity<RoundPartRow>()
            .ToTable("round_parts")
            .HasKey(row => new
            {
                row.Dossier,
                row.Round,
                row.Path,
            });
        var draws = model.Entity<DrawRow>();
        draws.ToTable("draws").HasKey(row => row.Number);
        draws.Property(row => row.Number).ValueGeneratedNever();
    }
}
