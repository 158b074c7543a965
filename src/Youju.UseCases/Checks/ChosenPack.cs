using Youju.Packs.Definitions;

namespace Youju.UseCases.Checks;

/// <summary>The pack by which a report is checked.</summary>
/// <param name="Notes">Why it may not be the right one, in Chinese.</param>
internal sealed record ChosenPack(Pack Pack, IReadOnlyList<string> Notes)
{
    /// <summary>Whether the caller has asked for it.</summary>
    public bool IsNamed { get; init; }
}
