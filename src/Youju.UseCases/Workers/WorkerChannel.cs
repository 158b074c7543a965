using System.Text;
using System.Text.Json;
using Youju.UseCases.Checks;

namespace Youju.UseCases.Workers;

/// <summary>Carries tasks one way and answers the other; every method gives null where the other side has ended.</summary>
internal static class WorkerChannel
{
    public static void SendTask(Stream output, CheckTask task)
    {
        var head = new TaskHead(
            task.File,
            task.Settings,
            task.IsWritten,
            task.IsOpening,
            task.File.Content is not null
        );
        MessageFrame.WriteMessage(
            output,
            JsonSerializer.SerializeToUtf8Bytes(head, WorkerJson.Default.TaskHead)
        );
        if (task.File.Content is { } content)
            MessageFrame.WriteMessage(output, content.Span);
        output.Flush();
    }

    public static CheckTask? ReceiveTask(Stream input)
    {
        if (MessageFrame.ReadMessage(input) is not { } message)
            return null;
        var head = JsonSerializer.Deserialize(message, WorkerJson.Default.TaskHead)!;
        var task = new CheckTask(head.File, head.Settings, head.IsWritten) { IsOpening = head.IsOpening };
        if (!head.HasContent)
            return task;
        return MessageFrame.ReadMessage(input) is { } content
            ? task with
            {
                File = task.File with { Content = content },
            }
            : null;
    }

    public static void SendAnswer(Stream output, CheckAnswer answer)
    {
        var head = new AnswerHead(
            answer.Tally,
            answer.Trouble,
            answer.Fails,
            answer.Notes,
            answer.IsRefusal,
            answer.IsLast,
            answer.OpeningAsked,
            answer.Card
        );
        MessageFrame.WriteMessage(
            output,
            JsonSerializer.SerializeToUtf8Bytes(head, WorkerJson.Default.AnswerHead)
        );
        MessageFrame.WriteMessage(output, answer.Result.Span);
        output.Flush();
    }

    public static CheckAnswer? ReceiveAnswer(Stream input)
    {
        if (MessageFrame.ReadMessage(input) is not { } message)
            return null;
        var head = JsonSerializer.Deserialize(message, WorkerJson.Default.AnswerHead)!;
        return MessageFrame.ReadMessage(input) is { } result
            ? new(head.Tally, head.Trouble, head.Fails)
            {
                Result = result,
                Notes = head.Notes,
                IsRefusal = head.IsRefusal,
                IsLast = head.IsLast,
                OpeningAsked = head.OpeningAsked,
                Card = head.Card,
            }
            : null;
    }

    /// <summary>Asks, in the midst of a task, how another file begins.</summary>
    public static void AskOpening(Stream output, string path) =>
        SendAnswer(output, new(null, null, Fails: false) { OpeningAsked = path });

    public static void SendOpening(Stream output, string words)
    {
        MessageFrame.WriteMessage(output, Encoding.UTF8.GetBytes(words));
        output.Flush();
    }

    public static string? ReceiveOpening(Stream input) =>
        MessageFrame.ReadMessage(input) is { } words ? Encoding.UTF8.GetString(words) : null;
}
