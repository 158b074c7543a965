using Youju.Cli;
using Youju.Cli.Commands;

using var interruption = Interruption.ListenToSignals();
return await YoujuCommand.RunCommandLineAsync(args, Terminal.FromProcess(), interruption.Token);
