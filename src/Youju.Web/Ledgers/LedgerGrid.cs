using Youju.Domain.Registers;
using Youju.UseCases.Dossiers;
using Youju.Web.Dossiers;
using Youju.Web.Grids;

namespace Youju.Web.Ledgers;

/// <summary>The ledger as a grid: a row a line, in yuan.</summary>
internal sealed class LedgerGrid
{
    private readonly DossierView view;
    private readonly LedgerTexts texts;

    public LedgerGrid(DossierView view)
    {
        this.view = view;
        texts = new(view.Open);
        Columns =
        [
            .. texts.Form.Fields.Select(field => new SheetColumn(
                field.Key,
                field.Label + (field.Type == FieldType.Money ? "（元）" : ""),
                field.Type == FieldType.Money,
                field.IsRequired,
                field.Type == FieldType.Choice ? [.. field.Choices.Select(choice => choice.Label)] : []
            )),
            new(LedgerTexts.Reason, "依据", IsNumber: false, IsRequired: false, []),
        ];
    }

    public IReadOnlyList<SheetColumn> Columns { get; }

    public GridSheet BuildSheet(IReadOnlyList<GridRow>? rows = null) =>
        new(
            $"{view.Path}/money/grid",
            "收支账",
            $"{view.Path}/money",
            Columns,
            rows
                ??
                [
                    .. view.Open.Dossier.Ledger.Lines.Select(line =>
                        ShowTexts(line.Id, texts.FormatLine(line))
                    ),
                ]
        );

    public SaveLedgerRequest CreateRequest(IReadOnlyList<GridRow> rows, DateTimeOffset at) =>
        new(
            view.Id,
            [
                .. rows.Select(row => new WrittenLine(
                    row.Id,
                    row.Seen,
                    Columns
                        .Zip(row.Texts)
                        .ToDictionary(cell => cell.First.Key, cell => cell.Second, StringComparer.Ordinal)
                )),
            ],
            at
        );

    /// <summary>Rows with what became of them.</summary>
    /// <param name="after">The dossier as it stands now.</param>
    public IEnumerable<GridRow> ShowOutcome(
        IReadOnlyList<GridRow> rows,
        IReadOnlyList<SavedLine> saved,
        OpenDossier after
    )
    {
        var standing = after.Dossier.Ledger.Lines.ToDictionary(line => line.Id, StringComparer.Ordinal);
        return rows.Zip(saved, (row, outcome) =>
        {
            var seen =
                outcome.Id is { } id && standing.TryGetValue(id, out var line)
                    ? LedgerTexts.HashTexts(texts.FormatLine(line))
                : outcome.Standing is { } newer ? LedgerTexts.HashTexts(newer)
                : row.Seen;
            return row with
            {
                Id = outcome.Id ?? row.Id,
                Seen = seen,
                Problems = outcome.Problems,
                Theirs = outcome.Standing is { } theirs ? ShowTexts("", theirs).Texts : null,
            };
        });
    }

    private GridRow ShowTexts(string id, IReadOnlyDictionary<string, string> line) =>
        new(
            id,
            LedgerTexts.HashTexts(line),
            [.. Columns.Select(column => line.GetValueOrDefault(column.Key, ""))]
        );
}
