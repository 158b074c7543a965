using System.Net;
using System.Net.Sockets;
using Youju.Cli.Checks;
using Youju.Cli.Terminals;
using Youju.Cli.Wording;
using Youju.UseCases.Refusals;
using Youju.Web;
using Youju.Web.Hosting;

namespace Youju.Cli.Serving;

/// <summary>Where a workbench keeps its data and listens.</summary>
internal sealed record ServingPlace(string Folder, string? Database, IPEndPoint Address, TimeSpan? IdleTime)
{
    /// <summary>Whether the sample dossier is put in.</summary>
    public bool HasSample { get; init; }

    /// <summary>Whether people sign in by name.</summary>
    public bool SignsIn { get; init; }

    /// <summary>Names under which a proxy hands requests on.</summary>
    public IReadOnlyList<string> HostNames { get; init; } = [];

    /// <summary>Proxies on other machines.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>Whether other processes do what takes long.</summary>
    public bool HandsWorkOver { get; init; }

    /// <summary>Machines of the own network that may be told of changes, as host:port.</summary>
    public IReadOnlyList<string> HookHosts { get; init; } = [];

    /// <summary>Whether a person waits for the page to open, whatever the output leads to.</summary>
    public bool IsForPerson { get; init; }
}

/// <summary>The workbench as this program runs it.</summary>
internal static class WorkbenchProgram
{
    /// <summary>Serves until it is stopped.</summary>
    /// <exception cref="UsageException">The address is taken.</exception>
    public static async Task<int> RunAsync(ServingPlace place, Terminal terminal, CancellationToken cancel)
    {
        var note = new EntryNote(place.Folder);
        await using var server = await StartAsync(place, terminal, note.WriteAddress).ConfigureAwait(false);
        note.WriteAddress(server.EntryAddress);
        terminal.PrintLine($"有据工作台：{server.EntryAddress}");
        if (terminal.OutputIsScreen || place.IsForPerson)
        {
            var isOpen = Browser.TryOpenPage(server.EntryAddress);
            terminal.PrintLine(
                $"{(isOpen ? "已在浏览器里打开。" : "用浏览器打开上面的地址，只能用一次；用过后这里给出新的。")}"
                    + $"数据在 {place.Folder}。按 Ctrl+C 停下。"
            );
        }

        await server.WaitForEndAsync(cancel).ConfigureAwait(false);
        note.Erase();
        return ExitCode.Clean;
    }

    /// <summary>Starts to serve; whoever has it ends it.</summary>
    /// <param name="noteEntry">Told each new address that lets a browser in.</param>
    /// <exception cref="UsageException">The address is taken.</exception>
    private static async Task<WorkbenchServer> StartAsync(
        ServingPlace place,
        Terminal terminal,
        Action<string> noteEntry
    )
    {
        var settings = CreateSettings(place, terminal);
        try
        {
            return await WorkbenchServer
                .StartAsync(settings, entry =>
                {
                    noteEntry(entry);
                    TellEntry(entry, terminal);
                })
                .ConfigureAwait(false);
        }
        catch (IOException wrong)
            when (wrong.GetBaseException()
                    is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }
            )
        {
            throw new UsageException(
                $"{place.Address} 已经有别的程序在用。工作台可能已经开着；要再开一个，用 --address 换一个端口。"
            );
        }
        catch (IOException wrong)
        {
            throw new UsageException(
                $"工作台没有启动，“{place.Folder}”或者 {place.Address} 用不了：{wrong.GetBaseException().Message}"
            );
        }
    }

    private static WorkbenchSettings CreateSettings(ServingPlace place, Terminal terminal) =>
        new(place.Folder, place.Address, ReaderProgram.LocateProgram(), RemarkWording.DescribeRemark)
        {
            Database = place.Database,
            Sample = place.HasSample ? SampleDossier.LoadFiles() : null,
            Clock = terminal.Clock,
            SignsIn = place.SignsIn,
            HostNames = place.HostNames,
            HookHosts = place.HookHosts,
            Proxies = place.Proxies,
            HandsWorkOver = place.HandsWorkOver,
            IdleTime = place.IdleTime,
            OnMistake = wrong => terminal.PrintWarning(Failure.ExplainException(wrong)),
        };

    // Whoever started it in the background may not listen any more.
    private static void TellEntry(string entry, Terminal terminal)
    {
        try
        {
            terminal.PrintLine($"另一个浏览器要进来，用这个地址：{entry}");
        }
        catch (IOException)
        {
            return;
        }
    }
}
