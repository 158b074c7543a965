using Youju.Domain.Registers;
using Youju.Packs.Reports;

namespace Youju.Reporting.Themes;

/// <summary>Gathers what the registers tell under the pack's headings, by date.</summary>
internal sealed class ThemeWriter(IReadOnlyCollection<Register> registers, IReadOnlyList<ThemeSource> themes, SentenceWriter sentences)
{
    /// <summary>The themes that have something to tell, in the pack's order; themes the pack does not list are left to others.</summary>
    public IReadOnlyList<ToldTheme> Write() =>
        [.. themes.Select(theme => new ToldTheme(theme.Heading, Leads(theme.Name), Told(theme.Name))).Where(theme => theme.Leads.Count + theme.Sentences.Count > 0)];

    /// <summary>Everything a theme tells of single records.</summary>
    public IReadOnlyList<string> Told(string theme) =>
    [
        .. from register in registers
           from record in register.Records.Values
           where !record.Current.IsWithdrawn
           from sentence in register.Definition.Sentences
           where !sentence.IsSummary && !sentence.IsNone && sentence.Theme == theme && sentence.Where.All(filter => filter.Takes(record.Current))
           orderby DayOf(register.Definition, record), register.Definition.Key, record.Id
           select sentences.Tell(register, record, sentence),
    ];

    private IReadOnlyList<string> Leads(string theme) =>
    [
        .. from register in registers
           where register.Filling != Filling.Unfilled
           from sentence in register.Definition.Sentences
           where sentence.Theme == theme && (register.Filling == Filling.Filled ? sentence.IsSummary : sentence.IsNone)
           select sentences.Sum(register, sentence),
    ];

    // What has no date comes last.
    private static DateOnly DayOf(RegisterDefinition register, Record record) => register.Period is { } period ? record.Current[period] switch
    {
        DateValue { Date: var date } => date,
        DateRangeValue { First: var first } => first,
        _ => DateOnly.MaxValue,
    } : DateOnly.MaxValue;
}

/// <summary>A theme as the report tells it.</summary>
/// <param name="Leads">What sums it up.</param>
/// <param name="Sentences">What single records tell, in order.</param>
internal sealed record ToldTheme(string Heading, IReadOnlyList<string> Leads, IReadOnlyList<string> Sentences);
