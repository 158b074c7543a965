using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Youju.Speed;

// "race" times whole runs beside other programs; anything else goes to BenchmarkDotNet.
if (args is ["race", ..])
    return await Race.RunAsync();

// "import" shows how importing a register grows with its rows.
if (args is ["import", ..])
    return RegisterImports.Run();

// In one process: the build output of this repository does not lie where the other toolchains look for it.
var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
BenchmarkSwitcher.FromAssembly(typeof(Race).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
return 0;
