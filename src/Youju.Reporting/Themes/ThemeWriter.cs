using Youju.Domain.Registers;
using Youju.Packs.Definitions.Reports;
using Youju.Reporting.Sources;

namespace Youju.Reporting.Themes;

/// <summary>Gathers what the registers tell under the pack's headings, by date; of a long register a part, and how many there are.</summary>
internal sealed class ThemeWriter(
    IReadOnlyCollection<Register> registers,
    IReadOnlyList<ThemeSource> themes,
    TellingSource telling,
    SentenceWriter sentences
)
{
    private readonly Stories stories = new(registers);

    /// <summary>The themes that have something to tell, in the pack's order; themes the pack does not list are left to others.</summary>
    public IReadOnlyList<ToldTheme> Write() =>
        [.. themes.Select(Write).Where(theme => theme.Leads.Count + theme.Sentences.Count > 0)];

    /// <summary>The registers of which the themes tell only a part.</summary>
    public IReadOnlyList<Register> ToldInPart =>
        [.. themes.SelectMany(theme => InPart(theme, stories.Of(theme.Name))).Distinct()];

    /// <summary>Everything a theme tells of single records.</summary>
    public IReadOnlyList<string> Told(string theme) => [.. stories.Of(theme).Select(sentences.Tell)];

    private ToldTheme Write(ThemeSource theme)
    {
        var all = stories.Of(theme.Name);
        return new(
            theme.Heading,
            Leads(theme.Name),
            [.. Stories.Choose(all, sentence => Most(theme, sentence)).Select(sentences.Tell)],
            [
                .. InPart(theme, all)
                    .Select(register =>
                        sentences.Rest(
                            register,
                            theme.Name,
                            stories.Of(theme.Name, register.Definition.Key).Count,
                            telling
                        )
                    ),
            ]
        );
    }

    private IEnumerable<Register> InPart(ThemeSource theme, IReadOnlyList<Story> all) =>
        all.GroupBy(story => (story.Register.Definition.Key, story.Sentence.Key))
            .Where(alike => alike.Count() > Most(theme, alike.First().Sentence))
            .Select(alike => alike.First().Register)
            .Distinct();

    private int Most(ThemeSource theme, SentenceTemplate sentence) =>
        sentence.Most ?? theme.Most ?? telling.Most;

    private IReadOnlyList<string> Leads(string theme) =>
        [
            .. from register in registers
            where register.Filling != Filling.Unfilled
            from sentence in register.Definition.Sentences
            where
                sentence.Theme == theme
                && (register.Filling == Filling.Filled ? sentence.IsSummary : sentence.IsNone)
            select sentences.Sum(register, sentence),
        ];
}

/// <summary>A theme as the report tells it.</summary>
/// <param name="Leads">What sums it up.</param>
/// <param name="Sentences">What single records tell, in order.</param>
/// <param name="Rests">How many more there are, and where they stand.</param>
internal sealed record ToldTheme(
    string Heading,
    IReadOnlyList<string> Leads,
    IReadOnlyList<string> Sentences,
    IReadOnlyList<string> Rests
);
