using System.Text;
using Youju.Domain.Findings;
using Youju.UseCases.Checks;
using Youju.UseCases.Workers;

namespace Youju.UseCases.Tests.Workers;

/// <summary>What goes through the pipe is what a check in the same process answers.</summary>
public sealed class ReadingLoopTests
{
    private static readonly CheckSettings Settings = new(
        null,
        null,
        null,
        "json",
        null,
        Severity.Error,
        1,
        null
    );

    [Fact]
    public void Every_task_gets_its_answer_in_order()
    {
        var answers = AnswerAll(
            Describe("好.txt", "2024年度部门整体支出绩效自评报告"),
            Describe("空.txt", "")
        );

        Assert.Equal([null, CheckRemarks.Unreadable], answers.Select(answer => answer!.Trouble?.Code));
    }

    [Fact]
    public void The_result_is_that_of_a_check_in_the_same_process()
    {
        var task = Describe("好.txt", "全年支出100万元，其中基本支出60万元，项目支出50万元。");
        var here = new FileCheck(TimeProvider.System, e => e.Message, null).CheckFile(
            task,
            CancellationToken.None
        );

        Assert.Equal(here.Result.ToArray(), Assert.Single(AnswerAll(task))!.Result.ToArray());
    }

    [Fact]
    public void An_answer_that_breaks_off_is_none()
    {
        using var sent = new MemoryStream();
        WorkerChannel.SendAnswer(sent, new(null, null, Fails: false) { Result = new byte[100] });
        sent.SetLength(sent.Length - 1);
        sent.Position = 0;

        Assert.Null(WorkerChannel.ReceiveAnswer(sent));
    }

    [Fact]
    public void Notes_reach_the_other_side()
    {
        using var sent = new MemoryStream();
        WorkerChannel.SendAnswer(sent, new(null, null, Fails: false) { Notes = ["方案包不合年度"] });
        sent.Position = 0;

        Assert.Equal(["方案包不合年度"], WorkerChannel.ReceiveAnswer(sent)!.Notes);
    }

    [Fact]
    public void A_plain_text_asked_for_its_opening_says_nothing()
    {
        var task = Describe("附件.txt", "项目支出绩效自评表") with { IsOpening = true };

        var answer = Assert.Single(AnswerAll(task))!;

        Assert.Equal(
            (null, null, ""),
            (answer.Tally, answer.Trouble, Encoding.UTF8.GetString(answer.Result.Span))
        );
    }

    [Fact]
    public void A_pack_that_is_not_there_refuses_the_whole()
    {
        var task = Describe("好.txt", "报告");

        var answer = Assert.Single(AnswerAll(task with { Settings = Settings with { Pack = "nowhere" } }));

        Assert.True(answer!.IsRefusal);
    }

    private static CheckTask Describe(string name, string words) =>
        new(new(name, name) { Content = Encoding.UTF8.GetBytes(words) }, Settings, IsWritten: true);

    private static List<CheckAnswer?> AnswerAll(params CheckTask[] tasks)
    {
        using var input = new MemoryStream();
        using var output = new MemoryStream();
        foreach (var task in tasks)
            WorkerChannel.SendTask(input, task);
        input.Position = 0;
        ReadingLoop.AnswerTasks(input, output, TimeProvider.System, e => e.Message, CancellationToken.None);
        output.Position = 0;
        return [.. tasks.Select(_ => WorkerChannel.ReceiveAnswer(output))];
    }
}
