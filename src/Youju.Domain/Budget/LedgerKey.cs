namespace Youju.Domain.Budget;

/// <summary>The names under which a ledger states totals and slices, with their Chinese names.</summary>
/// <remarks>Public tables are keyed by name, never by number, because their order changed in 2022 (docs/domain/tables.md#known-by-name).
/// A row of a table by code is written <c>spending.2070113.basic</c>.</remarks>
public static class LedgerKey
{
    public static readonly IReadOnlyDictionary<string, string> Labels = new SortedDictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["expenditure"] = "本年支出合计",
        ["basic"] = "基本支出",
        ["personnel"] = "人员经费",
        ["operating"] = "公用经费",
        ["project"] = "项目支出",
        ["to-superior"] = "上缴上级支出",
        ["business"] = "经营支出",
        ["to-subordinates"] = "对附属单位补助支出",
        ["office"] = "办公经费",
        ["utilities-travel"] = "水费、电费、差旅费",
        ["meetings-training"] = "会议费、培训费",
        ["project.business"] = "业务工作经费",
        ["project.maintenance"] = "运行维护经费",
        ["project.own-level"] = "本级专项资金",
        ["project.superior"] = "上级转移支付",

        ["totals.income.general"] = "收支总表·一般公共预算财政拨款收入",
        ["totals.income.fund"] = "收支总表·政府性基金预算财政拨款收入",
        ["totals.income.capital"] = "收支总表·国有资本经营预算财政拨款收入",
        ["totals.income.superior"] = "收支总表·上级补助收入",
        ["totals.income.undertaking"] = "收支总表·事业收入",
        ["totals.income.business"] = "收支总表·经营收入",
        ["totals.income.subordinates"] = "收支总表·附属单位上缴收入",
        ["totals.income.other"] = "收支总表·其他收入",
        ["totals.income"] = "收支总表·本年收入合计",
        ["totals.used-surplus"] = "收支总表·使用非财政拨款结余",
        ["totals.opening"] = "收支总表·年初结转和结余",
        ["totals.income-total"] = "收支总表·收入总计",
        ["totals.spending"] = "收支总表·本年支出合计",
        ["totals.distribution"] = "收支总表·结余分配",
        ["totals.closing"] = "收支总表·年末结转和结余",
        ["totals.spending-total"] = "收支总表·支出总计",

        ["income"] = "收入决算表·本年收入合计",
        ["income.appropriation"] = "收入决算表·财政拨款收入",
        ["income.superior"] = "收入决算表·上级补助收入",
        ["income.undertaking"] = "收入决算表·事业收入",
        ["income.business"] = "收入决算表·经营收入",
        ["income.subordinates"] = "收入决算表·附属单位上缴收入",
        ["income.other"] = "收入决算表·其他收入",

        ["spending"] = "支出决算表·本年支出合计",
        ["spending.basic"] = "支出决算表·基本支出",
        ["spending.project"] = "支出决算表·项目支出",
        ["spending.to-superior"] = "支出决算表·上缴上级支出",
        ["spending.business"] = "支出决算表·经营支出",
        ["spending.to-subordinates"] = "支出决算表·对附属单位补助支出",

        ["appropriation.income"] = "财政拨款收支总表·本年收入合计",
        ["appropriation.income.general"] = "财政拨款收支总表·一般公共预算收入",
        ["appropriation.income.fund"] = "财政拨款收支总表·政府性基金收入",
        ["appropriation.income.capital"] = "财政拨款收支总表·国有资本经营收入",
        ["appropriation.opening"] = "财政拨款收支总表·年初结转和结余",
        ["appropriation.opening.fund"] = "财政拨款收支总表·年初结转和结余（基金）",
        ["appropriation.income-total"] = "财政拨款收支总表·收入总计",
        ["appropriation.spending"] = "财政拨款收支总表·本年支出合计",
        ["appropriation.spending.general"] = "财政拨款收支总表·一般公共预算支出",
        ["appropriation.spending.fund"] = "财政拨款收支总表·政府性基金支出",
        ["appropriation.spending.capital"] = "财政拨款收支总表·国有资本经营支出",
        ["appropriation.closing"] = "财政拨款收支总表·年末结转和结余",
        ["appropriation.closing.fund"] = "财政拨款收支总表·年末结转和结余（基金）",
        ["appropriation.spending-total"] = "财政拨款收支总表·支出总计",

        ["general"] = "一般公共预算财政拨款支出决算表·合计",
        ["general.basic"] = "一般公共预算财政拨款支出决算表·基本支出",
        ["general.project"] = "一般公共预算财政拨款支出决算表·项目支出",
        ["general-basic.personnel"] = "基本支出决算明细表·人员经费合计",
        ["general-basic.operating"] = "基本支出决算明细表·公用经费合计",
        ["fund.opening"] = "政府性基金决算表·年初结转和结余",
        ["fund.income"] = "政府性基金决算表·本年收入",
        ["fund.spending"] = "政府性基金决算表·本年支出",
        ["fund.closing"] = "政府性基金决算表·年末结转和结余",
        ["capital"] = "国有资本经营决算表·合计",

        ["three-public"] = "“三公”经费",
        ["three-public.abroad"] = "因公出国（境）费",
        ["three-public.vehicles"] = "公务用车购置及运行维护费",
        ["three-public.vehicles.purchase"] = "公务用车购置费",
        ["three-public.vehicles.operation"] = "公务用车运行维护费",
        ["three-public.reception"] = "公务接待费",
        ["three-public.basic"] = "“三公”经费（基本支出部分）",
        ["disclosed.three-public"] = "预算公开·“三公”经费",
        ["disclosed.three-public.abroad"] = "预算公开·因公出国（境）费",
        ["disclosed.three-public.vehicles"] = "预算公开·公务用车购置及运行维护费",
        ["disclosed.three-public.vehicles.purchase"] = "预算公开·公务用车购置费",
        ["disclosed.three-public.vehicles.operation"] = "预算公开·公务用车运行维护费",
        ["disclosed.three-public.reception"] = "预算公开·公务接待费",

        ["procurement"] = "政府采购支出总额",
        ["procurement.goods"] = "政府采购货物支出",
        ["procurement.works"] = "政府采购工程支出",
        ["procurement.services"] = "政府采购服务支出",
        ["procurement.small-medium"] = "授予中小企业合同金额",
        ["procurement.micro"] = "授予小微企业合同金额",
        ["construction"] = "楼堂馆所投资",
        ["meetings"] = "会议费",
        ["training"] = "培训费",

        ["form.total"] = "整体自评表·年度资金总额",
        ["form.general"] = "整体自评表·一般公共预算",
        ["form.fund"] = "整体自评表·政府性基金拨款",
        ["form.special-account"] = "整体自评表·纳入专户管理的非税收入拨款",
        ["form.other"] = "整体自评表·其他资金",
        ["form.basic"] = "整体自评表·基本支出",
        ["form.project"] = "整体自评表·项目支出",
    };

    private static readonly string[] TablesByCode =
    [
        "spending",
        "general",
        "general-basic",
        "fund",
        "economic",
    ];

    public static bool IsKnownKey(string key) =>
        Labels.ContainsKey(key) || ProjectForm.ParseKey(key) is not null || IsCodeRowKey(key);

    public static string ToChineseLabel(string key)
    {
        return Labels.GetValueOrDefault(key)
            ?? ProjectForm.ParseKey(key)?.Label
            ?? (
                key.StartsWith(LedgerFigures.ProjectPrefix, StringComparison.Ordinal)
                    ? key[LedgerFigures.ProjectPrefix.Length..]
                    : key
            );
    }

    /// <summary>The digits of a row by code: 2070113 for <c>spending.2070113.basic</c>; null for other keys.</summary>
    public static string? ExtractCode(string key)
    {
        if (key.Contains(':', StringComparison.Ordinal))
            return null;
        var code = key.Split('.').Skip(1).FirstOrDefault();
        return code?.Length is 3 or 5 or 7 && code.All(char.IsAsciiDigit) ? code : null;
    }

    private static bool IsCodeRowKey(string key)
    {
        var parts = key.Split('.');
        return TablesByCode.Contains(parts[0])
            && ExtractCode(key) is not null
            && (parts.Length == 2 || (parts.Length == 3 && parts[2] is "basic" or "project"));
    }
}
