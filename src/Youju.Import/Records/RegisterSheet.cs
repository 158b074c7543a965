using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Import.Requests;
using Youju.Packs.Definitions;

namespace Youju.Import.Records;

/// <summary>Brings one sheet of records into its register.</summary>
internal sealed class RegisterSheet(
    WorkbookSheet sheet,
    SheetHeader head,
    Pack pack,
    ImportRequest request,
    IReadOnlyList<TitleValue> told
)
{
    private readonly SheetDrafts drafts = new(sheet, head, pack, request)
    {
        Above = new(sheet, head),
        ToldByTitle = told.Select(value => value.Field).ToHashSet(),
    };
    private readonly List<string> messages = [];

    /// <summary>Brings in a sheet with what its title says of all its rows; one of another year stays out.</summary>
    /// <exception cref="ImportException">A required column is missing.</exception>
    public static ImportResult ImportTitled(
        WorkbookSheet sheet,
        SheetHeader head,
        Pack pack,
        ImportRequest request,
        Dossier dossier
    )
    {
        if (SheetYear.FindOtherYear(sheet, head, new(pack.Papers), dossier.Year) is { } year)
            return SheetYear.LeaveOut(dossier, sheet, year);
        var said = request.ConstantsFor(head.Register.Key).ToList();
        var told = new TitleValues(head, sheet, pack.Imports)
            .FindValues()
            .Where(value => !said.Exists(one => one.Header == value.Header))
            .ToList();
        var all = request with { Constants = [.. told.Select(value => value.AsConstant), .. said] };
        var taken = new RegisterSheet(sheet, head, pack, all, told).ImportInto(dossier);
        return taken with { Messages = [.. taken.Messages, .. told.Select(value => value.Describe())] };
    }

    private ImportResult ImportInto(Dossier dossier)
    {
        var register = dossier.Registers[head.Register.Key];
        var canUpdate = head.FindColumn(ColumnTarget.Id) is not null && register.Records.Count > 0;
        if (!canUpdate && drafts.MissingColumns is { Length: > 0 } missing)
            throw new ImportException(
                $"工作表“{sheet.Name}”缺少必填列：{missing}。请在表里补上；整张表都一样的，用 --set 列=值 写明，如 --set {missing.Split('、')[0]}=…。"
            );
        var taker = new RegisterBuilder(register, new($"导入 {request.FileName}", sheet.Name, request.At));
        var others = new OtherYears(head.Register, dossier.Year);
        foreach (var draft in ReadJoinedDrafts(taker))
        {
            IReadOnlyList<string> reasons = others.DescribeForeignRow(draft) is { } foreign
                ? [foreign]
                : taker.AddOrUpdate(draft);
            if (reasons.Count > 0)
                drafts.RejectDraft(draft, reasons);
        }

        messages.Insert(0, drafts.DescribeCounts(DescribeCounts(taker)) + drafts.DescribeSums());
        return new(
            dossier with
            {
                Registers = dossier.Registers.SetItem(head.Register.Key, taker.Register),
            },
            [.. messages, .. head.DescribeRenamedColumns(), .. DescribeAssumed()]
        )
        {
            Warnings =
            [
                .. head.DescribeUnknownColumns(sheet.Name, pack),
                .. DescribeGuesses(),
                .. drafts.Doubts.Select(doubt => $"工作表“{sheet.Name}”{doubt}。"),
                .. taker.Gaps.Select(gap => $"工作表“{sheet.Name}”{gap}；已照样导入，请补。"),
            ],
            Rejected = drafts.Rejected,
            HasKnownSheets = true,
        };
    }

    private IEnumerable<string> DescribeGuesses() =>
        head.GuessedUnits.Select(amount =>
            $"工作表“{sheet.Name}”“{amount}”列没有写单位，看数的大小按元记，请核对。"
        );

    // What the sheet has no column for and nobody said.
    private IEnumerable<string> DescribeAssumed() =>
        from field in head.Register.Fields
        where
            field.Assumed is not null
            && !head.ContainsField(field.Key)
            && !request.SharesField(head.Register.Key, field)
        select $"表里没有“{field.Label}”，都按“{field.Assumed}”记；不是的，用 --set {field.Label}=… 再导入";

    private string DescribeCounts(RegisterBuilder taker) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"台账“{head.Register.Label}”：新增 {taker.Added} 条，更新 {taker.Updated} 条，未变 {taker.Unchanged} 条"
        );

    private IEnumerable<DraftRecord> ReadJoinedDrafts(RegisterBuilder taker)
    {
        if (head.FindColumn(ColumnTarget.Breakdown) is not { } parted)
            return drafts.ReadDrafts();
        var joined = new BreakdownJoiner(head.Register, taker.Identity);
        var records = joined.JoinParts(drafts.ReadDrafts()).ToList();
        messages.Add(
            $"“{parted.Header.Printed}”列把一条分成几行：只取“{head.Register.Breakdown!.Totals[0]}”一行，不与各行相加"
                + (
                    joined.AddedUp > 0
                        ? string.Create(
                            CultureInfo.InvariantCulture,
                            $"；{joined.AddedUp} 条没有这一行，取各行之和"
                        )
                        : ""
                )
        );
        return records;
    }
}
