using Youju.Reading.Search;

namespace Youju.Reading.Prose;

/// <summary>Parts the words before a level into subject, stage of the budget and year.</summary>
public static class SubjectReader
{
    // 2024年, 2024年度, 2024预算, 2024决算
    private static readonly char[] YearTails = ['年', '预', '决', '度'];

    internal static MeasuredSubject ReadSubject(string lead, LabelReader labels)
    {
        var (front, behind, year) = CutYear(lead, labels.Phrases);
        var measure = labels.Phrases.FindStage(behind.Length > 0 ? behind : lead);
        var subject = Strip(behind, labels.Phrases);
        if (!IsNameless(subject, labels.Phrases) || labels.Knows(subject))
            return new(subject, measure, year);
        return new(NamesSubject(front, labels) ? Strip(front, labels.Phrases) : "", measure, year);
    }

    // 公务接待费2024年支出: the words before the year count where they are a name.
    private static bool NamesSubject(string front, LabelReader labels) =>
        front.Contains('）') || labels.Knows(labels.Name(LabelReader.Key(front)));

    /// <summary>What a change is about: the words before the comparison and the word of change.</summary>
    internal static MeasuredSubject ReadChangedSubject(string lead, LabelReader labels)
    {
        var comparison = lead.IndexOfAny(['比', '较', '与']);
        return ReadSubject(
            lead[..(comparison < 0 ? Words.FirstOf(lead, labels.Phrases.LongChanges) : comparison)],
            labels
        );
    }

    /// <summary>The bare name: without openers, stages of the budget, verbs and quotes.</summary>
    public static string Strip(string words, Phrases phrases) => LabelReader.Key(Bare(words, phrases));

    /// <summary>The name as the writer put it, for a person to read.</summary>
    public static string Name(string lead, Phrases phrases)
    {
        var parts = CutYear(lead, phrases);
        var name = Bare(parts.Behind, phrases);
        return (name.Length > 0 ? name : Bare(parts.Front, phrases))
            .Replace("“", "")
            .Replace("”", "")
            .Trim('"', '、');
    }

    private static string Bare(string words, Phrases phrases)
    {
        while (phrases.BeforeSubject.StartOf(words) is { } opener)
            words = words[opener.Length..];
        while (phrases.BehindSubject.EndOf(words) is { } closer)
            words = words[..^closer.Length];
        return words;
    }

    private static bool IsNameless(string subject, Phrases phrases) =>
        subject.Length == 0 || phrases.Lexicon.Nameless.Contains(subject);

    /// <summary>Parts the words at the year: -1 for 上年, 0 where there is none and all words stand behind.</summary>
    private static (string Front, string Behind, int Year) CutYear(string lead, Phrases phrases)
    {
        foreach (var prior in phrases.Lexicon.Priors)
        {
            var at = lead.LastIndexOf(prior, StringComparison.Ordinal);
            if (at >= 0 && !lead[(at + prior.Length)..].StartsWith("结转"))
                return (lead[..at], lead[(at + prior.Length)..], -1);
        }

        for (
            var tail = lead.LastIndexOfAny(YearTails);
            tail > 0;
            tail = lead.LastIndexOfAny(YearTails, tail - 1)
        )
        {
            if (WrittenYear.ParseAtEnd(lead.AsSpan(0, tail)) is > 1990 and < 2100 and var year)
                return (lead[..(tail - WrittenYear.Length)], RemoveYearWord(lead[tail..], phrases), year);
        }

        return ("", lead, 0);
    }

    private static string RemoveYearWord(string words, Phrases phrases) =>
        words[(phrases.YearWords.StartOf(words) ?? "").Length..];
}

/// <summary>What is measured, at which stage of the budget and in which year.</summary>
/// <param name="Year">0 where none is named, -1 for 上年.</param>
internal readonly record struct MeasuredSubject(string Subject, AmountStage Measure, int Year);
