using Youju.UseCases.Publications;

namespace Youju.Cli.Wording;

/// <summary>What is told of publishing: one entry a code.</summary>
internal static class PublicationWording
{
    public static readonly IReadOnlyList<
        KeyValuePair<string, Func<IReadOnlyList<string>, string>>
    > Sentences =
    [
        new(PublicationRemarks.FigureWouldChange, v =>
            $"遮去不公开的内容会改变数：“{v[0]}”内部是 {v[1]}，公开版会成为 {v[2]}。没有写出公开版。"
            + "公开版只能少说字，不能改数；请看这个数是按哪一栏算的，把那一栏从方案包 publication.yaml 的 hidden-fields 里去掉，或换一栏来算。"
        ),
        new(PublicationRemarks.SecretRemains, v =>
            $"不公开的{v[0]}“{v[1]}”还会出现在 {v[2]} 里，没有写出公开版。请在档案里改掉出现的地方（编号、单位名称里有的，换一个写法），再做一次。"
        ),
        new(PublicationRemarks.ReportHasGaps, v => $"报告里还有 {v[0]} 处“待补”，公开以前请补齐。"),
        new(PublicationRemarks.CorrectionNeedsReason, v =>
            $"这个年度已经公开到第 {v[0]} 版，原来的不能改。再公开一版要写明更正什么、为什么。"
        ),
        new(PublicationRemarks.PublishedMeanwhile, v =>
            $"第 {v[0]} 版刚刚已经由别人公开，这一次没有做。请先看那一版。"
        ),
        new(PublicationRemarks.KeyUnreadable, v =>
            $"“{v[0]}”不是 Ed25519 密钥（PEM 格式）。是签名用的私钥的，请从备份恢复；不要删去它，换了新的，以前公开的就认不出是同一个单位签的了。"
        ),
        new(PublicationRemarks.NoManifest, v =>
            $"“{v[0]}”旁边没有 manifest.json，不知道它原来是什么样子。请连同 manifest.json、manifest.sig、public-key.pem、SHA256SUMS 一起下载，"
            + "或者用 --edition 写明公开版的文件夹。"
        ),
        new(PublicationRemarks.QuestionLength, v =>
            $"问题要写 {v[0]} 到 {v[1]} 个字，这一个没有收下，写的还在下面。"
        ),
        new(PublicationRemarks.TooManyQuestions, _ => "等着回答的问题太多，暂时不收，请过些天再来。"),
        new(PublicationRemarks.AnswerMissing, _ => "请写回答，或者写明不公开的理由；什么也没有改。"),
        new(PublicationRemarks.DisclosureTooLong, v => $"地址、说明各不超过 {v[0]} 个字，没有登记。"),
        new(PublicationRemarks.DisclosureAddress, v =>
            $"“{v[0]}”不是网址，没有登记。已经公开的请写 http:// 或 https:// 开头的地址。"
        ),
        new(PublicationRemarks.DisclosureReason, _ => "没有公开的要写明理由，没有登记。"),
        new(PublicationRemarks.NothingThere, v => $"没有“{v[0]}”。请写公开版的文件夹，或者其中的一个文件。"),
        new(PublicationRemarks.NothingPublished, v => $"“{v[0]}”里还没有公开过任何一年，没有写出门户。"),
    ];
}
