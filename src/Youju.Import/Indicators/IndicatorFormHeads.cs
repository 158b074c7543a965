using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Indicators;

/// <summary>What a head above indicators says: the field of the form whose name it bears, and of which year its column is.</summary>
/// <param name="year">The year whose indicators are wanted.</param>
internal sealed class IndicatorFormHeads(
    RegisterDefinition form,
    IndicatorHeadWords stems,
    PaperLexicon papers,
    int year
)
{
    public IndicatorHeadWords Stems => stems;

    public WorkbookCell WriteHead(int column, string field) => new(column, form.FindField(field)!.Label);

    public bool Bears(WorkbookCell head, string field) => Bears(head, form.FindField(field)!);

    public bool BearsAny(WorkbookCell head) => form.Fields.Any(field => Bears(head, field));

    public bool BearsOther(WorkbookCell head, string than) =>
        form.Fields.Any(field => field.Key != than && Bears(head, field));

    // 2023年实际, 上年完成
    public bool IsOfOtherYear(string head) =>
        PaperYears.FindWrittenYear(head) is { } own
            ? own != year
            : papers.LastYear.Any(word => head.Contains(word, StringComparison.Ordinal));

    // 2025年目标值, 本年计划
    public bool TellsAimOfYear(string head) =>
        !IsOfOtherYear(head)
        && (
            PaperYears.FindWrittenYear(head) == year
            || papers.ThisYear.Concat(stems.Aim).Any(word => head.Contains(word, StringComparison.Ordinal))
        );

    private static bool Bears(WorkbookCell head, FieldDefinition field) =>
        ColumnHeader.FromPrintedText(head.Words) is var printed
        && field
            .Aliases.Prepend(field.Label)
            .Select(RowLabel.NormaliseName)
            .Any(name => name == printed.Name || name == printed.BareName);
}
