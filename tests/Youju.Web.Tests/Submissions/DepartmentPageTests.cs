using Youju.Database;
using Youju.Database.Submissions;
using Youju.Domain.Submissions;
using Youju.UseCases.People;
using Youju.Web.Tests.People;

namespace Youju.Web.Tests.Submissions;

/// <summary>The department's figures on the page: what was accepted counts, what changed since makes it stale.</summary>
public sealed class DepartmentPageTests(SignedWorkbench bench) : IClassFixture<SignedWorkbench>
{
    private const string Login = "wenlv";

    private static readonly string Centre = Workbench.Sample.Split('/')[^1];

    [Fact]
    public async Task What_was_accepted_is_added_up_and_goes_stale_with_the_unit()
    {
        bench.AddPerson(Login, "王五", (PersonRole.Department, SignedWorkbench.Bureau));
        Assert.Contains(
            "还没有通过、没有计入的单位：" + bench.Centre,
            await ReadPageAsync(),
            StringComparison.Ordinal
        );

        Append(Centre, ActKind.HandIn, act =>
            act with
            {
                Route = [SubmissionSide.Department, SubmissionSide.Finance],
            }
        );
        var accepted = Append(Centre, ActKind.Accept).Acts[^1].Content;
        HandInBureau(accepted);
        var summed = await ReadPageAsync();
        var (word, sheets) = (await DownloadAsync("docx"), await DownloadAsync("xlsx"));
        Append(Centre, ActKind.Return, act => act with { Words = "重来" });
        HandInBureau("另一份");

        Assert.All(new[] { word, sheets }, file => Assert.Equal("PK"u8.ToArray(), file[..2]));
        Assert.Contains("本级和 1 个已通过的单位", summed, StringComparison.Ordinal);
        Assert.Contains($"/dossiers/{Centre}/figure?of=", summed, StringComparison.Ordinal);
        Assert.DoesNotContain("已经过时", summed, StringComparison.Ordinal);
        Assert.Contains(
            $"上次报送以后变了的单位：{bench.Centre}",
            await ReadPageAsync(),
            StringComparison.Ordinal
        );
        Assert.Contains("部门汇总已经过时", await AcceptAsFinanceAsync(), StringComparison.Ordinal);
    }

    private async Task<string> AcceptAsFinanceAsync()
    {
        bench.AddPerson("caizheng", "赵六", (PersonRole.Finance, "云溪区人民政府"));
        using var finance = bench.OpenBrowser("caizheng");
        var review = bench.FindDossier(SignedWorkbench.Bureau) + "/review";
        using var answer = await SignedWorkbench.SendAsync(
            finance,
            "/review",
            review,
            ("verb", "accept"),
            ("words", "齐全")
        );
        return await SignedWorkbench.ReadAsync(answer);
    }

    [Fact]
    public async Task Who_may_not_see_the_units_sees_no_sum()
    {
        bench.AddPerson("jingban", "张三", (PersonRole.Clerk, SignedWorkbench.Bureau));

        Assert.Contains("有的单位您不能看", await ReadPageAsync("jingban"), StringComparison.Ordinal);
    }

    private void HandInBureau(string content) =>
        Append(bench.FindDossier(SignedWorkbench.Bureau).Split('/')[^1], ActKind.HandIn, act =>
            act with
            {
                Snapshot = new("", [], "")
                {
                    Units = new Dictionary<string, string>(StringComparer.Ordinal) { [Centre] = content },
                },
            }
        );

    private Submission Append(string key, ActKind kind, Func<SubmissionAct, SubmissionAct>? shape = null) =>
        new SubmissionBook(
            DatabasePlace.FromFile(DatabasePlace.LocateFile(bench.DataFolder)),
            TimeProvider.System,
            "测试"
        ).AppendAct(key, (_, now) =>
        {
            var act = new SubmissionAct(
                kind,
                SubmissionSide.Unit,
                "测试",
                DateTimeOffset.UnixEpoch,
                now.Content,
                ""
            );
            return shape?.Invoke(act) ?? act;
        });

    private async Task<byte[]> DownloadAsync(string kind)
    {
        using var browser = bench.OpenBrowser(Login);
        return await browser.GetByteArrayAsync(
            bench.FindDossier(SignedWorkbench.Bureau) + "/department/" + kind,
            Workbench.Cancel
        );
    }

    private async Task<string> ReadPageAsync(string login = Login)
    {
        using var browser = bench.OpenBrowser(login);
        using var answer = await browser.GetAsync(
            bench.FindDossier(SignedWorkbench.Bureau) + "/department",
            Workbench.Cancel
        );
        return await SignedWorkbench.ReadAsync(answer);
    }
}
