using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Duties;

namespace Youju.Reporting.Duties;

/// <summary>Duty × money × indicator × records: what stands behind each duty that a unit has.</summary>
public sealed class DutyMatrix(Dossier dossier, Pack pack, FactStore facts)
{
    private readonly HashSet<string> themes = pack
        .Themes.Select(theme => theme.Name)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>A row for each duty of the unit; for each of the trade where the unit lists none.</summary>
    public IReadOnlyList<DutyRow> CreateRows() =>
        dossier.Unit.Duties.Count > 0
            ? [.. dossier.Unit.Duties.Select((words, at) => CreateRow(at + 1, words, FindSources(words)))]
            : [.. pack.Duties.Values.Select((duty, at) => CreateRow(at + 1, duty.Label, [duty]))];

    private IReadOnlyList<DutySource> FindSources(string words) =>
        [.. pack.Duties.Values.Where(duty => HasWord(words, duty.Words))];

    private DutyRow CreateRow(int number, string words, IReadOnlyList<DutySource> sources)
    {
        var registers = sources
            .SelectMany(duty => duty.Registers)
            .Distinct(StringComparer.Ordinal)
            .Select(key => dossier.Registers.GetValueOrDefault(key))
            .OfType<Register>()
            .ToList();
        return new(number, words, sources)
        {
            Money = ListMoney(sources),
            Indicators = ListIndicators(registers),
            Records = [.. registers.Select(register => (register.Definition, CountRecords(register)))],
            Sentences = registers.Sum(CountSentences) + CountWritten(sources),
            Usual =
            [
                .. sources
                    .SelectMany(duty => duty.Indicators)
                    .Select(usual => (usual, facts.FindFact(usual.Fact)))
                    .Where(pair => pair.Item2 is not null)
                    .Select(pair => (pair.usual, pair.Item2!)),
            ],
        };
    }

    private IReadOnlyList<Fact> ListMoney(IReadOnlyList<DutySource> sources)
    {
        var words = sources.SelectMany(duty => duty.Projects).ToList();
        var paid = dossier
            .Ledger.Lines.Select(line => line.Project)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Where(project => HasWord(project, words))
            .Select(project =>
                DossierKey.FromAmount(LedgerFigures.ProjectPrefix + project, AmountColumn.Executed).ToString()
            );
        return ListPaid(paid) is { Count: > 0 } projects
            ? projects
            : ListPaid(sources.SelectMany(duty => duty.Spent));
    }

    private IReadOnlyList<Fact> ListPaid(IEnumerable<string> keys) =>
        [
            .. keys.Select(facts.FindFact)
                .OfType<Fact>()
                .Where(fact => fact.Quantity is { Value: > 0 })
                .DistinctBy(fact => fact.Key),
        ];

    private IReadOnlyList<Indicator> ListIndicators(List<Register> registers)
    {
        var keys = registers.Select(register => register.Definition.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. dossier
                .Targets.All.Where(indicator =>
                    indicator.Actual is BoundActual bound && RestsOnRegister(bound.Fact, keys)
                )
                .DistinctBy(indicator => indicator.Name),
        ];
    }

    // A rate rests on the registers of what it is computed from.
    private bool RestsOnRegister(string fact, HashSet<string> registers) =>
        facts.FindFact(fact)?.Formula switch
        {
            MeasureFormula measure => registers.Contains(measure.Register),
            ComputedFormula computed => computed.Inputs.Any(input => RestsOnRegister(input, registers)),
            _ => false,
        };

    private static int CountRecords(Register register) =>
        register.Records.Values.Count(record => !record.Current.IsWithdrawn);

    private int CountSentences(Register register)
    {
        var told = register.Definition.Sentences.Where(sentence => themes.Contains(sentence.Theme)).ToList();
        return register.FillStatus switch
        {
            FillStatus.Filled => told.Count(sentence => sentence.IsSummary)
                + register.Records.Values.Sum(record => told.Count(one => one.AppliesToRecord(record))),
            FillStatus.DeclaredEmpty => told.Count(sentence => sentence.IsNone),
            _ => 0,
        };
    }

    // What a person has written himself tells of a duty too.
    private int CountWritten(IReadOnlyList<DutySource> sources)
    {
        var words = sources.SelectMany(duty => duty.Words).ToList();
        return dossier
            .Narrative.Values.SelectMany(text => WithoutNotes(text).Split('。', '\n'))
            .Count(sentence => HasWord(sentence, words));
    }

    // Notes between <!-- and --> are no part of the report.
    private static string WithoutNotes(string text)
    {
        while (text.IndexOf("<!--", StringComparison.Ordinal) is var open and >= 0)
        {
            var close = text.IndexOf("-->", open, StringComparison.Ordinal);
            text = close < 0 ? text[..open] : text[..open] + text[(close + 3)..];
        }

        return text;
    }

    private static bool HasWord(string text, IEnumerable<string> words) =>
        words.Any(word => text.Contains(word, StringComparison.Ordinal));
}
