using Youju.UseCases.Dossiers;

namespace Youju.Cli.Wording;

/// <summary>What is told of a dossier: one entry a code.</summary>
internal static class DossierWording
{
    public static readonly IReadOnlyList<
        KeyValuePair<string, Func<IReadOnlyList<string>, string>>
    > Sentences =
    [
        new(DossierRemarks.Found, v => v[0]),
        new(DossierRemarks.ColumnUnknown, v => v[0]),
        new(DossierRemarks.LostReference, v => DescribeLost(v, 0)),
        new(DossierRemarks.LostIndicators, v =>
            string.Join(
                "\n\n",
                Enumerable.Range(0, v.Count / 3).Select(at => $"targets.yaml：{DescribeLost(v, 3 * at)}")
            )
        ),
        new(DossierRemarks.RecordProblem, v => $"台账“{v[0]}”记录{v[1]}：{v[2]}"),
        new(DossierRemarks.ProvesNothing, v => $"佐证“{v[0]}”要证明的“{v[1]}”不在档案里"),
        new(DossierRemarks.ValuesUnconfirmed, v =>
            $"有 {v[0]} 项取来的值还没有人确认，用 youju confirm {v[1]} 查看"
        ),
        new(DossierRemarks.ChangedByHand, v =>
            $"最近一步之后，有文件没有经过命令就变了：{v[0]}。改前改后用 youju log {v[1]} 查看；"
            + $"不对的用 youju undo {v[1]} --hand 撤回，否则下一次写档案时记作一步手工修改"
        ),
        new(DossierRemarks.YearOutside, v =>
            $"档案的年度应在 {v[0]} 到 {v[1]} 之间，现为 {v[2]}。请用 --year 写明。"
        ),
        new(DossierRemarks.FolderName, v => $"文件夹的名称“{v[0]}”{v[1]}，请换一个名称。"),
        new(DossierRemarks.FolderTaken, v =>
            $"“{v[0]}”里已经有东西，不能在这里新开档案。请换一个不存在或空的文件夹。"
        ),
        new(DossierRemarks.UnitMissing, _ => "--unit 要写单位的全称。"),
        new(DossierRemarks.NothingToConfirm, v => $"没有待确认的“{v[0]}”。{v[1]}"),
        new(DossierRemarks.RegistersMissing, _ =>
            "--none 要写明是哪几个台账，如 youju confirm 档案 films --none。"
        ),
        new(DossierRemarks.RegisterUnknown, v => $"没有台账“{v[0]}”。{v[1]}"),
        new(DossierRemarks.AmountKnown, v => $"收支账里“{v[0]}”有金额，不能声明本年没有。"),
        new(DossierRemarks.RegisterFilled, v =>
            $"台账“{v[0]}”有记录，不能声明本年没有。记录是误填的，先撤销（withdrawn 写 yes）。"
        ),
        new(DossierRemarks.PairUnfit, _ => "要写同一本台账里的两条不同的记录。"),
        new(DossierRemarks.RecordUnknown, v =>
            $"没有台账记录“{v[0]}”，应写成 台账/编号 或 台账/名称，如 events/e1、节会活动/樱花节。{v[1]}"
        ),
        new(DossierRemarks.EvidenceMissing, v => $"没有登记过校验值为“{v[0]}”的佐证"),
        new(DossierRemarks.AnchorUnfit, v =>
            $"“{v[0]}”不是佐证里的一处：页码从 1 起；指明一块的，左、上、宽、高都写整数，宽、高大于 0"
        ),
        new(DossierRemarks.RecordMissing, v => $"台账“{v[0]}”没有记录“{v[1]}”，或者它已经撤销。{v[2]}"),
        new(DossierRemarks.RecordAmbiguous, v =>
            $"台账“{v[0]}”有几条记录都像“{v[1]}”，请写明是哪一条（写编号也行）：{v[2]}。"
        ),
        new(DossierRemarks.NotSameDossier, v =>
            $"不是同一档案：一份是“{v[0]}”{v[1]}年，另一份是“{v[2]}”{v[3]}年。"
        ),
        new(DossierRemarks.NotSameId, v =>
            $"不是同一档案：一份是“{v[0]}”{v[1]}年，另一份是“{v[2]}”{v[3]}年。"
            + $"两份的单位编号（unit.id）不同：{v[4]} 和 {v[5]}；确是同一单位的，改成同一编号。"
        ),
        new(DossierRemarks.NoScoring, v =>
            $"方案包 {v[0]} 都没有写怎样计分（scoring.yaml）。用 --pack 加一个省市的方案包。"
        ),
        new(DossierRemarks.FactUnknown, v => $"没有数据项“{v[0]}”。{v[1]}"),
    ];

    private static string DescribeLost(IReadOnlyList<string> values, int at) =>
        $"{values[at]}引用了不存在的“{values[at + 1]}”。{values[at + 2]}";
}
