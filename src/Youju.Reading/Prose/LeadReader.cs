using Youju.Domain.Figures;

namespace Youju.Reading.Prose;

/// <summary>Tells from the words before a figure what the figure is.</summary>
internal readonly struct LeadReader(Phrases phrases)
{
    // 同 and 和 compare at the start of the words only.
    private static readonly (char Word, bool OnlyAtStart)[] Comparers =
    [
        ('与', false),
        ('较', false),
        ('同', true),
        ('比', false),
        ('和', true),
    ];

    // 提升至2024年度的: a year may stand between.
    private const int LongestArrival = 9;

    // 增加政府性基金预算财政拨款支出: the thing that changed may stand between.
    private const int LongestNamedChange = 14;

    public ClauseRole ReadRole(string lead, Unit unit) =>
        unit.Dimension switch
        {
            Dimension.Percent or Dimension.Multiple => ReadPart(lead, unit),
            Dimension.PercentagePoint => new(Role.Other, FindDirection(lead)),
            _ => ReadAmount(lead),
        };

    /// <summary>The direction that the last word of change in the words shows; unknown where both directions are offered.</summary>
    private Direction FindDirection(string lead)
    {
        var bare = phrases.TrimFillers(lead);
        if (phrases.Up.IsAtEndOf(bare))
            return Direction.Up;
        return phrases.Down.IsAtEndOf(bare) ? Direction.Down : Direction.Unknown;
    }

    /// <summary>What stands after 比, 较 or 与 and before the word of change.</summary>
    public string FindCompared(string words)
    {
        if (FindComparer(words) is not { } behind)
            return words.Contains("同比") ? "上年" : "";
        var rest = words[behind..];
        return rest[..Words.FirstOf(rest, phrases.ComparisonEnds)];
    }

    private static int? FindComparer(string words)
    {
        foreach (var (opener, onlyAtStart) in Comparers)
        {
            var at = words.LastIndexOf(opener);
            if (onlyAtStart ? at == 0 : at >= 0)
                return at + 1;
        }

        return null;
    }

    private ClauseRole ReadPart(string lead, Unit unit)
    {
        var bare = phrases.TrimFillers(lead);
        if (NamesRate(lead.TrimEnd('为', '达', '到', '：', '约', '是', '仅', '只')))
            return new(Role.Rate, Base: bare);
        if (ShareBase(lead) is { } whole)
            return new(Role.Share, Base: whole);
        if (IsChange(bare))
            return new(Role.Growth, FindDirection(lead), FindCompared(lead));
        return unit.Dimension == Dimension.Percent && IsRate(bare)
            ? new(Role.Rate, Base: bare)
            : new(Role.Other);
    }

    private bool NamesRate(string lead) =>
        phrases.RateNames.IsAtEndOf(lead) || (lead.EndsWith('率') && !NamesMovement(lead));

    private static bool NamesMovement(string lead) =>
        Words.ContainsAny(lead[^Math.Min(4, lead.Length)..], ["增长", "下降", "增幅", "降幅", "比率"]);

    /// <summary>The named whole of 占…的; empty where 占 stands alone, null where it does not stand at all.</summary>
    private string? ShareBase(string lead)
    {
        var at = lead.LastIndexOf('占');
        if (at < 0)
            return phrases.TrimFillers(lead).EndsWith("比重") ? "" : null;
        var rest = lead[(at + 1)..];
        while (phrases.ShareTails.EndOf(rest) is { } tail)
            rest = rest[..^tail.Length];
        return rest;
    }

    private bool IsChange(string bare)
    {
        if (bare is not [.., '）' or ')'])
            return IsWordOfChange(bare);
        // 增加（减少）: either word is offered.
        var open = bare.LastIndexOfAny(['（', '(']);
        return open >= 0 && IsChange(bare[..open]) && IsChange(bare[(open + 1)..^1]);
    }

    private bool IsWordOfChange(string bare) => phrases.Up.IsAtEndOf(bare) || phrases.Down.IsAtEndOf(bare);

    private bool IsRate(string bare) =>
        phrases.RateNames.IsAtEndOf(bare) || phrases.RateStems.IsAtEndOf(bare) || bare.Contains("完成");

    private ClauseRole ReadAmount(string lead)
    {
        var bare = phrases.TrimFillers(lead);
        if (IsArrival(lead))
            return new(Role.Level);
        if (IsChange(bare))
            return new(Role.Change, FindDirection(lead), FindCompared(bare));
        if (FindChangeOfNamedThing(bare) is { } change)
            return new(Role.Change, FindDirection(change), FindCompared(bare));
        return OpensComparison(bare) ? new(Role.Base, Base: FindCompared(bare)) : new(Role.Level);
    }

    /// <summary>增加到、压减至现有的: the figure is where it arrived, not how far it went.</summary>
    public bool IsArrival(string lead) =>
        ArrivesAt(lead, lead.LastIndexOf('到')) || ArrivesAt(lead, lead.LastIndexOf('至'));

    private bool ArrivesAt(string lead, int at) =>
        at > 0 && lead.Length - at <= LongestArrival && IsChange(lead[..at]);

    // 比上年增加支出20万元, 本年数小于上年预算数40万元: a noun stands between the word and the figure.
    private string? FindChangeOfNamedThing(string bare) =>
        phrases.ChangedThings.IsAtEndOf(bare) && Words.ContainsAny(bare, ["比", "较", "于"])
            ? phrases.Lexicon.NamedChanges.FirstOrDefault(
                bare[^Math.Min(LongestNamedChange, bare.Length)..].Contains
            )
            : null;

    private bool OpensComparison(string bare) =>
        bare.Length > 1 && phrases.ComparisonOpeners.IsAtStartOf(bare);
}

/// <summary>What a figure is by the words of its clause.</summary>
/// <param name="Base">What it is compared with or a part of; empty where nothing is named.</param>
internal readonly record struct ClauseRole(
    Role Role,
    Direction Direction = Direction.Unknown,
    string Base = ""
);
