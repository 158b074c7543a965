using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;

namespace Youju.Import.Papers;

/// <summary>Decides which of two papers speaks for a figure about which they differ, whichever of them came first.</summary>
/// <remarks>
/// What a person has decided stands. A file that comes again replaces what it said. Of two that mean one amount the finer counts; else the
/// more official paper, told by the names of file and sheet; of two that weigh alike the one whose place comes first, and the other stays
/// beside it until a person decides.
/// </remarks>
internal sealed class Precedence(IReadOnlyList<OfficialWords> official)
{
    public Ruling DecideBetween(AmountColumn column, WeighedAmount held, WeighedAmount now)
    {
        if (held.Source is not CellSource old)
            return new(TakesNew: true);
        if (old.Correction is not null)
            return new(TakesNew: false) { IsDecided = true };
        var place = ((CellSource)now.Source).Places[0];
        if (IsRevised(old, column, place.File))
            return new(TakesNew: true);
        if (now.Amount.Grain != held.Amount.Grain && held.Amount.Interval.Overlaps(now.Amount.Interval))
            return new(now.Amount.Grain < held.Amount.Grain) { IsSame = true };
        var (rank, other) = (RankPlace(place), old.Places.Max(RankPlace));
        return rank != other
            ? new(rank > other) { Why = "来源更正式的" }
            : new(ComesFirst(place, old.Places[0]))
            {
                IsDisputed = true,
                Why = "两份材料分量相当，暂按其中一个，待核对",
            };
    }

    // A row may have amounts of several files, of which one may have been overruled in this column.
    private static bool IsRevised(CellSource held, AmountColumn column, string file) =>
        held.Places.Any(place => place.File == file) && !DifferingPapers.IsNoted(held, column, file);

    // A sentence speaks where no table does.
    private int RankPlace(SourcePlace place) => place.Sheet.Length == 0 ? int.MinValue : RankNames(place);

    private int RankNames(SourcePlace place) =>
        official
            .Where(rank =>
                rank.Words.Any(word => $"{place.File} {place.Sheet}".Contains(word, StringComparison.Ordinal))
            )
            .Select(rank => rank.Rank)
            .DefaultIfEmpty()
            .Max();

    // No order means anything between two such papers; this one is the same whichever came first.
    private static bool ComesFirst(SourcePlace one, SourcePlace other) =>
        string.CompareOrdinal(FormatPlace(one), FormatPlace(other)) < 0;

    private static string FormatPlace(SourcePlace place) => $"{place.File}\t{place.Sheet}\t{place.Address}";
}

/// <summary>An amount with its source.</summary>
internal readonly record struct WeighedAmount(Amount Amount, LineSource Source)
{
    /// <summary>98,000.00元（来源：…）</summary>
    public string InWords => $"{Amount.Value}（{Source.InWords()}）";
}

/// <summary>What counts, and why.</summary>
internal readonly record struct Ruling(bool TakesNew)
{
    /// <summary>Whether both mean one amount, printed more or less finely.</summary>
    public bool IsSame { get; init; }

    /// <summary>Whether a person has decided before.</summary>
    public bool IsDecided { get; init; }

    /// <summary>Whether a person has to decide.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>Whether what does not count is kept beside what does.</summary>
    public bool KeepsBoth => Why is not null;

    /// <summary>In Chinese; null where what came later simply takes the place.</summary>
    public string? Why { get; init; }

    /// <summary>What differs, with both places, in Chinese; null where nothing does.</summary>
    public string? Describe(string name, WeighedAmount held, WeighedAmount now) =>
        IsSame ? null
        : IsDecided ? $"“{name}”手工改过，是 {held.InWords}，没有按 {now.InWords} 改动"
        : Why is null ? $"“{name}”原为 {held.InWords}，现按 {now.InWords} 记"
        : $"“{name}”有两个数：{held.InWords}，{now.InWords}；记的是 {(TakesNew ? now : held).Amount.Value}：{Why}";
}
