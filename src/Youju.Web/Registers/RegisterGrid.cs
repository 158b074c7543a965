using System.Globalization;
using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.UseCases.Dossiers;
using Youju.Web.Dossiers;
using Youju.Web.Grids;

namespace Youju.Web.Registers;

/// <summary>A register as a grid: a row a record, a column a field.</summary>
internal sealed class RegisterGrid
{
    private readonly DossierView view;
    private readonly Register register;
    private readonly RecordEntry entry;

    public RegisterGrid(DossierView view, Register register)
    {
        (this.view, this.register) = (view, register);
        entry = new(register.Definition, view.Open.Pack, view.Open.Dossier.EvidenceNames);
        Columns = BuildColumns(register.Definition);
    }

    public IReadOnlyList<SheetColumn> Columns { get; }

    /// <summary>The records that count.</summary>
    public GridSheet BuildSheet(IReadOnlyList<GridRow>? rows = null)
    {
        var path = $"{view.Path}/registers/{register.Definition.Key}";
        return new(
            $"{path}/grid",
            register.Definition.Label,
            path,
            Columns,
            rows
                ??
                [
                    .. register
                        .Records.Values.Where(record => !record.Current.IsWithdrawn)
                        .Select(record => ShowVersion(record.Id, record.Current)),
                ]
        );
    }

    /// <summary>A record as it stands, for a row that changes some of its cells.</summary>
    public GridRow ShowRecord(Record record) => ShowVersion(record.Id, record.Current);

    /// <summary>A row with a text for every column.</summary>
    public GridRow FillRow(GridRow row) =>
        row with
        {
            Texts = [.. row.Texts.Concat(Enumerable.Repeat("", Columns.Count)).Take(Columns.Count)],
        };

    /// <summary>Rows over what stands now: a cell that was left alone is as somebody else has saved it since.</summary>
    public IReadOnlyList<GridRow> MergeRows(IReadOnlyList<GridRow> rows) => [.. rows.Select(MergeRow)];

    private GridRow MergeRow(GridRow row)
    {
        var record = row.Id is { } id ? register.Records.GetValueOrDefault(id) : null;
        var before = record?.Versions.FirstOrDefault(version => FormatNumber(version.Number) == row.Seen);
        return record is null || before is null || before == record.Current
            ? row
            : row.MergeInto(
                ShowVersion("", before).Texts,
                ShowVersion("", record.Current).Texts,
                FormatNumber(record.Current.Number)
            );
    }

    public SaveRecordsRequest CreateRequest(IReadOnlyList<GridRow> rows, DateTimeOffset at, string by) =>
        new(view.Id, register.Definition.Key, [.. rows.Select(ReadRow)], at, by);

    /// <summary>Rows with what became of them.</summary>
    public IEnumerable<GridRow> ShowOutcome(IReadOnlyList<GridRow> rows, IReadOnlyList<SavedRow> saved) =>
        rows.Zip(saved, ShowRow);

    private GridRow ShowRow(GridRow row, SavedRow outcome)
    {
        var standing = outcome.Standing is { } newer ? ShowVersion("", newer) : null;
        return row with
        {
            Id = outcome.Id ?? row.Id,
            Seen = outcome.Id is not null ? FormatNumber(outcome.Number) : standing?.Seen ?? row.Seen,
            Problems = outcome.Problems,
            Theirs = standing is null ? null : row.SelectTheirs(standing.Texts),
        };
    }

    private WrittenRow ReadRow(GridRow row)
    {
        var texts = Columns
            .Zip(row.Texts)
            .ToDictionary(cell => cell.First.Key, cell => cell.Second, StringComparer.Ordinal);
        texts.Remove(FieldFilter.StateField, out var state);
        return new(
            row.Id,
            texts,
            state,
            int.TryParse(row.Seen, NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : 0
        );
    }

    private GridRow ShowVersion(string id, RecordVersion version)
    {
        var texts = entry.FormatTexts(version);
        return new(
            id,
            FormatNumber(version.Number),
            [
                .. Columns.Select(column =>
                    texts.GetValueOrDefault(column.Key) ?? FindState(version.State)?.Label ?? ""
                ),
            ]
        );
    }

    private RegisterState? FindState(string? key) =>
        register.Definition.States.FirstOrDefault(state => state.Key == key);

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static List<SheetColumn> BuildColumns(RegisterDefinition definition)
    {
        var columns = definition
            .Display.Select(definition.FindField)
            .OfType<FieldDefinition>()
            .Concat(definition.Fields)
            .DistinctBy(field => field.Key)
            .Where(field => field.Type != FieldType.Evidence)
            .Select(CreateColumn)
            .ToList();
        if (definition.States.Count > 0)
            columns.Add(
                new(
                    FieldFilter.StateField,
                    "状态",
                    IsNumber: false,
                    IsRequired: true,
                    [.. definition.States.Select(state => state.Label)]
                )
            );
        return columns;
    }

    private static SheetColumn CreateColumn(FieldDefinition field) =>
        new(
            field.Key,
            field.Label + FormatUnit(field),
            field.Type is FieldType.Number or FieldType.Money,
            field.IsRequired,
            field.Type == FieldType.Choice ? [.. field.Choices.Select(choice => choice.Label)] : []
        );

    private static string FormatUnit(FieldDefinition field) =>
        field.Type == FieldType.Money ? "（元）"
        : field.Unit.Symbol.Length > 0 ? $"（{field.Unit.Symbol}）"
        : "";
}
