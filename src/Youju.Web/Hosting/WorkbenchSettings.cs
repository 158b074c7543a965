using System.Net;
using Youju.Domain.Remarks;
using Youju.UseCases.Workers;

namespace Youju.Web.Hosting;

/// <summary>What a workbench is started with.</summary>
/// <param name="Folder">Where it keeps what it keeps.</param>
/// <param name="Address">Where it listens; port 0 takes a free one.</param>
/// <param name="Reader">What is started to read uploads, so that none of them can end the whole.</param>
/// <param name="Wording">Says a remark: in the words that all hosts share, and on a page in its own.</param>
public sealed record WorkbenchSettings(
    string Folder,
    IPEndPoint Address,
    WorkerProgram Reader,
    Func<Remark, string> Wording
)
{
    /// <summary>The connection string of a PostgreSQL database; null for a file in the folder.</summary>
    public string? Database { get; init; }

    /// <summary>The files of a dossier that is put in where it is not there yet, by their path; null for none.</summary>
    public IReadOnlyDictionary<string, byte[]>? Sample { get; init; }

    /// <summary>Whether people sign in by name from the first start on.</summary>
    public bool SignsIn { get; init; }

    /// <summary>Names under which a proxy on this machine, which speaks https, hands requests on; none for this machine alone.</summary>
    public IReadOnlyList<string> HostNames { get; init; } = [];

    /// <summary>Addresses or networks (10.0.0.0/24) of proxies on other machines; who else comes to another address than the
    /// loopback is turned away.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>How long a page waits for an import before it says how far that is.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Whether other processes do what takes long, and this one answers pages alone.</summary>
    public bool HandsWorkOver { get; init; }

    /// <summary>Machines of the own network, as host:port, that programs may have told of changes.</summary>
    public IReadOnlyList<string> HookHosts { get; init; } = [];

    /// <summary>A machine that is asked for the squares of a map service in its place; null for the service itself.</summary>
    public Uri? MapRelay { get; init; }

    /// <summary>Another provider of identities; null for what the folder says.</summary>
    public IdentityProvider? Provider { get; init; }

    /// <summary>What time it is.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long nobody may ask for anything before the workbench ends by itself; null for ever.</summary>
    public TimeSpan? IdleTime { get; init; }

    /// <summary>How long requests in flight may take once it is to end.</summary>
    public TimeSpan ClosingTime { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>Told of mistakes of the program, which no page shows.</summary>
    public Action<Exception> OnMistake { get; init; } = _ => { };
}
