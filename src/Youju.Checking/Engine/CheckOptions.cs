using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Engine;

/// <summary>What the caller knows beside the report and the pack.</summary>
public sealed record CheckOptions
{
    /// <summary>The budget year reported on; where it is null, the title tells it.</summary>
    public int? Year { get; init; }

    /// <summary>Whether the pack was asked for; chapters of one that the program has chosen are demanded only where they fit.</summary>
    public bool IsPackNamed { get; init; } = true;

    /// <summary>The other files of the package, by names and opening words; asked only when something seems to be missing.</summary>
    public Func<IEnumerable<string>> ReadBeside { get; init; } = () => [];

    /// <summary>Last year's report of the same unit.</summary>
    public Document? Previous { get; init; }

    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    /// <summary>The day by which exceptions run out; where it is null, none does.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>What a check may take, once the document is read.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
