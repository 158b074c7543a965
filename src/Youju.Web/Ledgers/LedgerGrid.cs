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
            new(LedgerTexts.Reason, "依据", IsNumber: false, IsRequired: true, []),
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

    /// <summary>Rows over what stands now: a cell that was left alone is as somebody else has written it since.</summary>
    public IReadOnlyList<GridRow> MergeRows(IReadOnlyList<GridRow> rows)
    {
        var standing = BuildSheet().Rows.ToDictionary(row => row.Id!, StringComparer.Ordinal);
        return
        [
            .. rows.Select(row =>
                row.Id is { } id
                && standing.TryGetValue(id, out var now)
                && now.Seen != row.Seen
                && SeenTexts.ReadTexts(row.Seen).Texts is { } seen
                    ? row.MergeInto(seen, now.Texts, now.Seen)
                    : row
            ),
        ];
    }

    public SaveLedgerRequest CreateRequest(IReadOnlyList<GridRow> rows, DateTimeOffset at) =>
        new(
            view.Id,
            [
                .. rows.Select(row => new WrittenLine(
                    row.Id,
                    SeenTexts.ReadTexts(row.Seen).Digest,
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
                    ? ShowTexts("", texts.FormatLine(line)).Seen
                : outcome.Standing is { } newer ? ShowTexts("", newer).Seen
                : row.Seen;
            return row with
            {
                Id = outcome.Id ?? row.Id,
                Seen = seen,
                Problems = outcome.Problems,
                Theirs = outcome.Standing is { } theirs
                    ? row.SelectTheirs(ShowTexts("", theirs).Texts)
                    : null,
            };
        });
    }

    private GridRow ShowTexts(string id, IReadOnlyDictionary<string, string> line)
    {
        List<string> cells = [.. Columns.Select(column => line.GetValueOrDefault(column.Key, ""))];
        return new(id, SeenTexts.WriteTexts(LedgerTexts.HashTexts(line), cells), cells);
    }
}
