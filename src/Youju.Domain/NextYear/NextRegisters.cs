using System.Collections.Immutable;
using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Drafts;
using Youju.Domain.Facts;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;

namespace Youju.Domain.NextYear;

/// <summary>The records that go on: unfinished work, what was promised, and the last of each level.</summary>
internal sealed class NextRegisters
{
    private readonly Dossier last;
    private readonly CarriedFields fields;
    private readonly DateTimeOffset openedAt;
    private readonly Dictionary<string, List<Record>> records;

    public NextRegisters(Dossier last, CarriedFields fields, DateTimeOffset openedAt)
    {
        (this.last, this.fields, this.openedAt) = (last, fields, openedAt);
        records = last.Registers.Values.ToDictionary(
            register => register.Definition.Key,
            SelectRecords,
            StringComparer.Ordinal
        );
        if (fields.Promises is { } promises && records.TryGetValue(promises.Register, out var kept))
            kept.AddRange(PromiseThisYear(promises));
    }

    public IEnumerable<CarriedGroup> Carried =>
        from register in last.Registers.Values
        let kept = records[register.Definition.Key]
        where kept.Count > 0
        select new CarriedGroup(
            register.Definition.Label,
            [.. kept.Select(record => NameRecord(register.Definition, record))]
        );

    public IEnumerable<string> CarriedKeys =>
        from register in records
        from record in register.Value
        select DossierKey.FromRecord(register.Key, record.Id).ToString();

    public ImmutableSortedDictionary<string, Register> CarryInto(
        ImmutableSortedDictionary<string, Register> blank
    ) =>
        blank.SetItems(
            blank.Select(register =>
                KeyValuePair.Create(
                    register.Key,
                    records
                        .GetValueOrDefault(register.Key, [])
                        .Aggregate(register.Value, (filled, record) => filled.WithRecord(record))
                )
            )
        );

    private static string NameRecord(RegisterDefinition register, Record record) =>
        string.Join(
            ' ',
            register
                .Display.Take(2)
                .Select(field => record.Current[field])
                .OfType<FieldValue>()
                .Select(FieldText.FormatValue)
        );

    private List<Record> SelectRecords(Register register)
    {
        var standing = register.Records.Values.Where(record => !record.Current.IsWithdrawn).ToList();
        var carried = standing.Where(record => IsUnfinished(register.Definition, record)).ToList();
        if (FindLevelDay(register.Definition) is { } day)
            carried.AddRange(SelectLastLevels(register.Definition, standing.Except(carried), day));
        return carried.ConvertAll(record => CarryRecord(register.Definition, record));
    }

    private static bool IsUnfinished(RegisterDefinition register, Record record) =>
        register.States.Any(state => state.IsCarried && state.Key == record.Current.State);

    // A level, such as followers, is compared with the one that the year began with.
    private static string? FindLevelDay(RegisterDefinition register) =>
        register.Measures.FirstOrDefault(measure => measure.Kind == MeasureKind.Last)?.On;

    private static IEnumerable<Record> SelectLastLevels(
        RegisterDefinition register,
        IEnumerable<Record> standing,
        string day
    ) =>
        standing
            .Where(record => DateRangeValue.FromFieldValue(record.Current[day]) is not null)
            .GroupBy(
                record =>
                    string.Join(
                        '\0',
                        register
                            .Fields.Where(field =>
                                field.IsRequired && field.Key != day && field.Type is not FieldType.Number
                            )
                            .Select(field =>
                                record.Current[field.Key] is { } value ? FieldText.FormatValue(value) : ""
                            )
                    ),
                StringComparer.Ordinal
            )
            .Select(same => same.MaxBy(record => DateRangeValue.FromFieldValue(record.Current[day])!.Last)!);

    private Record CarryRecord(RegisterDefinition register, Record record) =>
        Record.FromFirstVersion(
            record.Id,
            new(1, CarryValues(register, record.Current), openedAt, NextLedger.NameOfDossier(last.Year))
            {
                State = record.Current.State,
                Illustrative = record.Current.Illustrative,
                Foreign = record.Current.Foreign,
            }
        );

    // What proves last year's step stays with last year's dossier, and so does what it points to there.
    private ImmutableSortedDictionary<string, FieldValue> CarryValues(
        RegisterDefinition register,
        RecordVersion version
    ) =>
        version
            .Values.Where(entry => entry.Value is not (EvidenceValue or ReferenceValue))
            .ToImmutableSortedDictionary(
                entry => entry.Key,
                entry =>
                    entry.Value is TextValue { Text: var words }
                    && fields.TellsOutcome(register.Key, entry.Key)
                        ? new TextValue(LastYearMark.WrapInMark(UnwrapMark(words)))
                        : entry.Value,
                StringComparer.Ordinal
            );

    private static string UnwrapMark(string words) =>
        words.Replace("【上年：", "", StringComparison.Ordinal).Replace("】", "", StringComparison.Ordinal);

    private IEnumerable<Record> PromiseThisYear(PromiseFields promises)
    {
        var number = 0;
        foreach (var (problem, measure, due) in CollectMeasures())
        {
            var values = ImmutableSortedDictionary.CreateBuilder<string, FieldValue>(StringComparer.Ordinal);
            if (problem is { Length: > 0 })
                values[promises.Problem] = new TextValue(problem);
            if (measure is { Length: > 0 })
                values[promises.Measure] = new TextValue(measure);
            if (due is { } day && promises.Due is { } field)
                values[field] = new DateValue(day);
            yield return Record.FromFirstVersion(
                string.Create(CultureInfo.InvariantCulture, $"from-{last.Year}-{++number}"),
                new(1, values.ToImmutable(), openedAt, NextLedger.NameOfDossier(last.Year))
                {
                    State = promises.State,
                }
            );
        }
    }

    // Every measure that the report of the year announces, in the order in which it does.
    private IEnumerable<(string? Problem, string? Measure, DateOnly? Due)> CollectMeasures()
    {
        var targets = last.Targets;
        var measures = targets
            .Problems.Select(problem => ((string?)problem.Text, problem.Measure, problem.Due))
            .Concat(Explain("预算执行率", targets.Execution))
            .Concat(targets.Indicators.SelectMany(ExplainIndicator))
            .Concat(
                targets.Projects.SelectMany(project =>
                    Explain($"{project.Project}预算执行率", project.Execution)
                        .Concat(project.Indicators.SelectMany(ExplainIndicator))
                )
            )
            .Concat(
                targets
                    .Reasons.Where(reason => reason.Measure is not null)
                    .Select(reason => (reason.Deviation, reason.Measure, (DateOnly?)null))
            );
        return measures.DistinctBy(one => (one.Item1, one.Measure));
    }

    private static IEnumerable<(string?, string? Measure, DateOnly? Due)> ExplainIndicator(
        Indicator indicator
    ) =>
        indicator.Measure is null
            ? []
            : [($"{indicator.Name}：{indicator.Deviation}".TrimEnd('：'), indicator.Measure, null)];

    private static IEnumerable<(string?, string? Measure, DateOnly? Due)> Explain(
        string of,
        Explanation? explanation
    ) => explanation?.Measure is null ? [] : [($"{of}：{explanation.Deviation}", explanation.Measure, null)];
}
