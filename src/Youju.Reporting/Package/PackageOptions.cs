using Youju.Reporting.Limits;

namespace Youju.Reporting.Package;

/// <summary>What the package holds beside what it must.</summary>
public sealed record PackageOptions
{
    /// <summary>Forms that go along only where they are asked for, by their key in the pack.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>How much the package may ask of the machine.</summary>
    public ComposingLimits Limits { get; init; } = new();
}
