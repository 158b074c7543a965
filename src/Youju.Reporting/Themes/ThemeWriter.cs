using Youju.Domain.Registers;
using Youju.Domain.Remarks;
using Youju.Packs.Definitions.Reports;
using Youju.Reporting.Sources;
using Youju.Reporting.Templates;

namespace Youju.Reporting.Themes;

/// <summary>
/// Gathers what the registers tell under the pack's headings, by date; of a long register a part, and how
/// many there are.
/// </summary>
internal sealed class ThemeWriter(
    IReadOnlyCollection<Register> registers,
    IReadOnlyList<ThemeSource> themes,
    TellingSource telling,
    SentenceWriter sentences
)
{
    private readonly ThemeRecords themeRecords = new(registers);

    /// <summary>The themes that have something to tell, in the pack's order; themes the pack does not list are left to others.</summary>
    public IReadOnlyList<ThemeText> WriteThemes() =>
        [.. themes.Select(WriteTheme).Where(theme => theme.Leads.Count + theme.Sentences.Count > 0)];

    /// <summary>The registers of which the themes tell only a part.</summary>
    public IReadOnlyList<Register> ShortenedRegisters =>
        [
            .. themes
                .SelectMany(theme => FindShortened(theme, themeRecords.FindByTheme(theme.Name)))
                .Distinct(),
        ];

    /// <summary>Everything a theme tells of single records.</summary>
    public IReadOnlyList<MarkedText> WriteSentences(string theme) =>
        [.. themeRecords.FindByTheme(theme).Select(sentences.WriteSentence)];

    private ThemeText WriteTheme(ThemeSource theme)
    {
        var all = themeRecords.FindByTheme(theme.Name);
        return new(
            theme.Heading,
            WriteSummaries(theme.Name),
            [
                .. ThemeRecords
                    .ChooseLargest(all, sentence => FindLimit(theme, sentence))
                    .Select(sentences.WriteSentence),
            ],
            [.. FindShortened(theme, all).Select(register => sentences.WriteRemainder(register, telling))]
        );
    }

    private IEnumerable<Register> FindShortened(ThemeSource theme, IReadOnlyList<ThemeRecord> all) =>
        all.GroupBy(story => (story.Register.Definition.Key, story.Sentence.Key))
            .Where(alike => alike.Count() > FindLimit(theme, alike.First().Sentence))
            .Select(alike => alike.First().Register)
            .Distinct();

    private int FindLimit(ThemeSource theme, SentenceTemplate sentence) =>
        sentence.Most ?? theme.Most ?? telling.Most;

    private IReadOnlyList<MarkedText> WriteSummaries(string theme) =>
        [
            .. from register in registers
            where register.FillStatus != FillStatus.Unfilled
            from sentence in register.Definition.Sentences
            where
                sentence.Theme == theme
                && (register.FillStatus == FillStatus.Filled ? sentence.IsSummary : sentence.IsNone)
            select sentences.WriteSummary(register, sentence),
        ];
}

/// <summary>A theme as the report tells it.</summary>
/// <param name="Leads">What sums it up.</param>
/// <param name="Sentences">What single records tell, in order.</param>
/// <param name="Rests">How many more there are, and where they stand.</param>
internal sealed record ThemeText(
    string Heading,
    IReadOnlyList<MarkedText> Leads,
    IReadOnlyList<MarkedText> Sentences,
    IReadOnlyList<MarkedText> Rests
)
{
    /// <summary>What is wrong with the pack's sentences.</summary>
    public IEnumerable<Remark> Gaps => Leads.Concat(Sentences).Concat(Rests).SelectMany(text => text.Gaps);
}
