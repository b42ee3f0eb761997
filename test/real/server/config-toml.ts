/** Returns the config.toml that the webserver generates for the browser. */
export const configToml = (url: string, plugin: string): string => `[general]
apiEndpoint = "${url}"
connectionMode = "SESSION"
signupSupport = false
allowChangeSigninMode = false
allowAnonymousChangePassword = false
allowProjectResourceMonitor = true
allowManualImageNameForSession = false
alwaysEnqueueComputeSession = false
autoLogout = false
debug = false
maskUserInfo = false
enableContainerCommit = false
hideAgents = false
enable2FA = false
force2FA = false
allowAppDownloadPanel = false
directoryBasedUsage = false
enableReservoir = false

[wsproxy]
proxyURL = "http://127.0.0.1:5050/"

[resources]
openPortToPublic = false
allowPreferredPort = false
maxCPUCoresPerContainer = 64
maxMemoryPerContainer = 256
maxShmPerContainer = 16
maxFileUploadSize = 4294967296

[environments]
showNonInstalledImages = false

[plugin]
page = "${plugin}"
`;
